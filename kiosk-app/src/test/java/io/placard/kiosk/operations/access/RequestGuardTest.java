package io.placard.kiosk.operations.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestGuardTest {
    private static final URI STATUS = URI.create("/status");

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:8790,,,0",
        "localhost:8790,,,0",
        "LOCALHOST,,,0",
        "[::1]:8790,,,0",
        "127.0.0.1:8790,http://127.0.0.1:8790,same-origin,0",
        "127.0.0.1:8790,,none,0",
        ",,,403",
        "evil.example,,,403",
        "evil.example:8790,,,403",
        "127.0.0.1.evil.example:8790,,,403",
        "127.0.0.1:8790,http://evil.example,,403",
        "127.0.0.1:8790,http://127.0.0.1:3000,,403",
        "127.0.0.1:8790,null,,403",
        "127.0.0.1:8790,,cross-site,403",
        "127.0.0.1:8790,,same-site,403"
    })
    void letsOnLoopbackEveryProgramInButNoWebPageOfAnotherSite(
            @Nullable String host, @Nullable String origin, @Nullable String site, int status) {
        assertThat(status(InetAddress.getLoopbackAddress(), headers(host, origin, site, null)))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Bearer s3cret,,0",
        "Bearer s3cret,http://kiosk-7:8790,0",
        ",,401",
        "s3cret,,401",
        "Bearer S3cret,,401",
        "Bearer ,,401",
        "Bearer s3cret,http://evil.example,403"
    })
    void wantsTheTokenBeyondLoopback(@Nullable String authorization, @Nullable String origin, int status) {
        assertThat(status(InetAddress.ofLiteral("0.0.0.0"), headers("kiosk-7:8790", origin, null, authorization)))
                .isEqualTo(status);
    }

    @Test
    void letsNobodyInBeyondLoopbackWhereThereIsNoToken() {
        var guard = RequestGuard.at(InetAddress.ofLiteral("0.0.0.0"), new Token(null), Optional.empty());

        assertThat(guard.refuse("GET", STATUS, headers("kiosk-7", null, null, "Bearer ")))
                .isPresent();
    }

    private static int status(InetAddress bind, Headers headers) {
        return RequestGuard.at(bind, new Token("s3cret"), Optional.empty())
                .refuse("GET", STATUS, headers)
                .map(RequestGuard.Refusal::status)
                .orElse(0);
    }

    private static Headers headers(
            @Nullable String host, @Nullable String origin, @Nullable String site, @Nullable String authorization) {
        var headers = new Headers();
        set(headers, "Host", host);
        set(headers, "Origin", origin);
        set(headers, "Sec-Fetch-Site", site);
        set(headers, "Authorization", authorization);
        return headers;
    }

    private static void set(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.set(name, value);
        }
    }
}
