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
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class BeyondLoopbackTest {
    @TempDir
    private Path folder;

    private ServedKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = ServedKiosk.beyondLoopback(folder);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "GET /status",
                "GET /metrics",
                "GET /screen.png",
                "GET /screen.json",
                "GET /sensors",
                "GET /log",
                "GET /assets/overview.js",
                "GET /nothing",
                "GET http://localhost/status",
                "POST /resync",
                "POST /act"
            })
    void nothingIsSaidWithoutTheToken(String line) throws IOException {
        assertThat(ask(line, "Accept: */*")).isEqualTo(401);
        assertThat(kiosk.done).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Bearer",
                "Authorization: Bearer S3CRET-OF-THE-OPERATORS",
                "Authorization: Bearer s3cret-of-the-operator",
                "Authorization: Bearer s3cret-of-the-operators-",
                "Authorization: bearers3cret-of-the-operators",
                "Authorization: Basic s3cret-of-the-operators",
                "Authorization: s3cret-of-the-operators",
                "Proxy-Authorization: Bearer s3cret-of-the-operators",
                "X-Forwarded-For: 127.0.0.1",
                "X-Real-IP: 127.0.0.1",
                "Cookie: token=s3cret-of-the-operators"
            })
    void nothingButTheTokenItselfWillDo(String header) throws IOException {
        assertThat(ask("POST /act", header)).isEqualTo(401);
        assertThat(kiosk.done).hasValue(0);
    }

    @Test
    void theTokenInTheAddressIsNoToken() throws IOException {
        assertThat(ask("GET /status?token=" + ServedKiosk.TOKEN, "Accept: */*")).isEqualTo(401);
    }

    @Test
    void aProgramWithTheTokenIsServed() throws IOException {
        assertThat(ask("POST /act", "Authorization: Bearer " + ServedKiosk.TOKEN))
                .isEqualTo(200);
        assertThat(kiosk.done).hasValue(1);
    }

    @Test
    void aPageOfAnotherSiteIsRefusedEvenWithTheToken() throws IOException {
        assertThat(ask("POST /act", "Authorization: Bearer " + ServedKiosk.TOKEN + "\r\nOrigin: http://evil.example"))
                .isEqualTo(403);
        assertThat(kiosk.done).hasValue(0);
    }

    private int ask(String line, String header) throws IOException {
        return RawCaller.ask(
                kiosk.port(), line + " HTTP/1.1\r\nHost: kiosk-7\r\nConnection: close\r\n" + header + "\r\n\r\n");
    }
}
