package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.Headers;
import io.placard.kiosk.operations.access.RequestGuard.Refusal;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import io.placard.kiosk.setup.Pairing;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairedGuardTest {
    private static final String KIOSK = "192.168.1.20:8790";

    private final Pairing pairing = new Pairing(new Random(7), System.nanoTime());
    private final PairedGuard guard = new PairedGuard(false, pairing);

    @ParameterizedTest
    @ValueSource(strings = {"/setup.json", "/setup/enter", "/setup/finish", "/screen.png", "/setup/pair/", "/assetsx"})
    void nothingIsToldOrTakenBeforeThePairing(String path) {
        assertThat(refuse(guard, headers("Host", KIOSK), path))
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(401));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/setup", "/setup/pair", "/assets/setup.js"})
    void thePageThatAsksForTheCodeIsForAll(String path) {
        assertThat(refuse(guard, headers("Host", KIOSK), path)).isEmpty();
    }

    @Test
    void theCodeLetsABrowserIn() throws RefusedException {
        var cookie = cookie(pair(pairing.code(System.nanoTime())));

        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Secure");
        assertThat(refuse(guard, headers("Host", KIOSK, "Cookie", "a=b; " + cookie.split(";", 2)[0]), "/setup.json"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"placard-setup=", "placard-setup=x", "placard-setup", "other=x"})
    void noOtherCookieDoes(String cookie) {
        assertThat(refuse(guard, headers("Host", KIOSK, "Cookie", cookie), "/setup.json"))
                .isPresent();
    }

    @Test
    void aPageOfAnotherSiteIsRefusedEvenWhenPaired() throws RefusedException {
        var cookie = cookie(pair(pairing.code(System.nanoTime()))).split(";", 2)[0];

        assertThat(refuse(
                        guard,
                        headers("Host", KIOSK, "Cookie", cookie, "Origin", "https://evil.example"),
                        "/setup/enter"))
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(403));
    }

    @Test
    void onLoopbackNobodyNeedsACodeButOtherNamesAreRefused() {
        var loopback = new PairedGuard(true, pairing);

        assertThat(refuse(loopback, headers("Host", "127.0.0.1:8790"), "/setup.json"))
                .isEmpty();
        assertThat(refuse(loopback, headers("Host", "evil.example"), "/setup.json"))
                .isPresent();
    }

    private static Optional<Refusal> refuse(PairedGuard by, Headers headers, String path) {
        return by.refuse("GET", URI.create(path), headers);
    }

    private Answer pair(String code) throws RefusedException {
        return guard.endpoints()
                .getFirst()
                .action()
                .answer(new Request(
                        Map.of(), JsonNodeFactory.instance.objectNode().put("code", code), null));
    }

    private static String cookie(Answer answer) {
        return Objects.requireNonNull(answer.headers().get("Set-Cookie"));
    }

    private static Headers headers(String... pairs) {
        var headers = new Headers();
        for (var at = 0; at < pairs.length; at += 2) {
            headers.add(pairs[at], pairs[at + 1]);
        }
        return headers;
    }
}
