package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no well-meaning client says; {@code ^} stands for the end of a line. */
@Timeout(30)
class HeaderTricksTest {
    @TempDir
    private Path folder;

    private ServedKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = ServedKiosk.onLoopback(folder);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void anHonestCallerIsServed() throws IOException {
        assertThat(post("Host: 127.0.0.1")).isEqualTo(202);
        assertThat(kiosk.done).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: evil.example:8790",
                "Host: 127.0.0.1.evil.example",
                "Host: localhost.",
                "Host: localhost@evil.example",
                "Host: evil.example#localhost",
                "Host: 127.0.0.1:8790:80",
                "Host: [::ffff:127.0.0.1]",
                "Host: 2130706433",
                "Host:",
                "X-Forwarded-Host: localhost",
                "Host: evil.example^X-Forwarded-Host: localhost^X-Forwarded-For: 127.0.0.1^Forwarded: host=localhost"
            })
    void aPageWhoseNameWasBentToThisMachineIsRefused(String headers) throws IOException {
        assertThat(post(headers)).isEqualTo(403);
        assertThat(kiosk.done).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1:1",
                "Origin: http://localhost@evil.example",
                "Origin: ",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: http://127.0.0.1^Sec-Fetch-Site: cross-site"
            })
    void aPageOfAnotherSiteIsRefused(String headers) throws IOException {
        assertThat(post("Host: 127.0.0.1^" + headers)).isEqualTo(403);
        assertThat(kiosk.done).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost^Host: evil.example",
                "Host: localhost^host: localhost",
                "Host: localhost^Origin: http://localhost^Origin: http://evil.example",
                "Host: localhost^Sec-Fetch-Site: none^Sec-Fetch-Site: cross-site",
                "Host: localhost^Content-Length: 0^Content-Length: 5",
                "Host: localhost^Content-Length: 4^Transfer-Encoding: chunked",
                "Host: localhost^Content-Length: -1",
                "Host: localhost^Content-Length: 0x10",
                "Host: localhost^Bad Name: x",
                "Host : localhost",
                ": localhost^Host: localhost"
            })
    void whatCouldBeReadInTwoWaysIsRefused(String headers) throws IOException {
        assertThat(post(headers)).isEqualTo(400);
        assertThat(kiosk.done).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: gzip", "Transfer-Encoding: chunked, chunked", "Transfer-Encoding: x"})
    void anUnknownEncodingOfTheBodyIsRefused(String header) throws IOException {
        assertThat(post("Host: localhost^" + header)).isEqualTo(501);
        assertThat(kiosk.done).hasValue(0);
    }

    @Test
    void aRequestHiddenInTheBodyOfAnotherOneIsNotCarriedOut() throws IOException {
        var hidden = "POST /resync HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (var caller = new RawCaller(kiosk.port())) {
            caller.say(
                    "GET /nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent_Length: 0\r\nContent-Length: "
                            + hidden.length() + "\r\n\r\n" + hidden);

            assertThat(caller.rest()).startsWith("HTTP/1.1 404").doesNotContain("HTTP/1.1 202");
        }
        assertThat(kiosk.done).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, X-HTTP-Method-Override: POST",
        "GET, X-Method-Override: POST",
        "GET, X-HTTP-Method: POST",
        "OPTIONS, Access-Control-Request-Method: POST",
        "HEAD, Accept: */*",
        "TRACE, Accept: */*",
        "post, Accept: */*"
    })
    void onlyPostChangesAnything(String method, String header) throws IOException {
        var request = method + " /resync HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\nConnection: close\r\n\r\n";

        assertThat(RawCaller.ask(kiosk.port(), request)).isEqualTo(405);
        assertThat(kiosk.done).hasValue(0);
    }

    @Test
    void aCallerThatNamesNoHostIsRefused() throws IOException {
        assertThat(RawCaller.ask(kiosk.port(), "POST /resync HTTP/1.0\r\n\r\n")).isEqualTo(403);
        assertThat(kiosk.done).hasValue(0);
    }

    @Test
    void noOtherSiteMayReadAnAnswer() throws IOException {
        try (var caller = new RawCaller(kiosk.port())) {
            caller.say("GET /status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(caller.rest())
                    .startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("X-Content-Type-Options: nosniff")
                    .doesNotContainIgnoringCase("Access-Control-Allow");
        }
    }

    @Test
    void headersWithoutEndAreNotReadToTheEnd() throws IOException {
        var huge = "X: " + "a".repeat(500 * 1024);
        var many = "X: a^".repeat(500) + "Y".repeat(3);

        assertThat(post("Host: localhost^" + huge)).isZero();
        assertThat(post("Host: localhost^" + many)).isIn(0, 400);
        assertThat(kiosk.done).hasValue(0);
    }

    private int post(String headers) throws IOException {
        var request = "POST /resync HTTP/1.1\r\nConnection: close\r\n" + headers.replace("^", "\r\n") + "\r\n\r\n";
        return RawCaller.ask(kiosk.port(), request);
    }
}
