package io.placard.kiosk.operations.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.Headers;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginTest {
    private static final String TOKEN = "s3cret";

    private Instant now = Instant.parse("2026-01-01T08:00:00Z");
    private final Sessions sessions = new Sessions(() -> now);
    private final Login login = new Login(new Token(TOKEN), sessions, () -> now);
    private final RequestGuard guard =
            RequestGuard.at(InetAddress.ofLiteral("0.0.0.0"), new Token(TOKEN), Optional.of(sessions));

    @Test
    void theTokenOpensASessionWithACookieThatScriptsAndOtherSitesCannotUse() throws RefusedException {
        var cookie = cookie();

        assertThat(cookie)
                .matches("__Host-placard=[0-9a-f]{64}; Path=/; Secure; HttpOnly; SameSite=Strict")
                .doesNotContain(TOKEN);
        assertThat(status("GET", cookie, null)).isZero();
    }

    @Test
    void everySessionHasACookieOfItsOwn() throws RefusedException {
        var cookies = new HashSet<String>();
        for (var i = 0; i < 100; i++) {
            cookies.add(cookie());
        }

        assertThat(cookies).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,,0",
        "POST,,401",
        "DELETE,,401",
        "POST,https://kiosk-7:8790,0",
        "POST,https://evil.example,403",
        "POST,https://kiosk-7:3000,403"
    })
    void aSessionChangesThingsOnlyFromTheKiosksOwnPages(String method, @Nullable String origin, int status)
            throws RefusedException {
        assertThat(status(method, cookie(), origin)).isEqualTo(status);
    }

    @Test
    void aSessionEndsAfterAWorkingDay() throws RefusedException {
        var cookie = cookie();
        now = now.plus(Duration.ofHours(10));

        assertThat(status("GET", cookie, null)).isEqualTo(401);
    }

    @Test
    void whoeverLeavesCannotComeBackWithTheOldCookie() throws RefusedException {
        var cookie = cookie();
        var leave = new Request(Map.of(), JsonNodeFactory.instance.objectNode(), cookie);
        login.endpoints().getLast().action().answer(leave);

        assertThat(status("GET", cookie, null)).isEqualTo(401);
    }

    @Test
    void aCookieThatNobodyGaveIsNone() {
        assertThat(status("GET", "__Host-placard=" + "0".repeat(64), null)).isEqualTo(401);
        assertThat(status("GET", "__Host-placard=", null)).isEqualTo(401);
    }

    @Test
    void tenWrongTokensCloseTheDoorForAMinute() throws RefusedException {
        for (var i = 0; i < 10; i++) {
            assertThatThrownBy(() -> enter("guess")).hasMessageStartingWith("403");
        }

        assertThatThrownBy(() -> enter("guess")).hasMessageStartingWith("429");
        assertThatThrownBy(() -> enter(TOKEN)).hasMessageStartingWith("429");
        now = now.plusSeconds(61);
        assertThat(enter(TOKEN).status()).isEqualTo(200);
    }

    private String cookie() throws RefusedException {
        return enter(TOKEN).headers().getOrDefault("Set-Cookie", "");
    }

    private Answer enter(String token) throws RefusedException {
        var body = JsonNodeFactory.instance.objectNode().put("token", token);
        return login.endpoints().getFirst().action().answer(new Request(Map.of(), body, null));
    }

    private int status(String method, String cookie, @Nullable String origin) {
        var headers = new Headers();
        headers.set("Host", "kiosk-7:8790");
        headers.set("Cookie", "other=1; " + cookie);
        if (origin != null) {
            headers.set("Origin", origin);
        }
        return guard.refuse(method, URI.create("/resync"), headers)
                .map(RequestGuard.Refusal::status)
                .orElse(0);
    }
}
