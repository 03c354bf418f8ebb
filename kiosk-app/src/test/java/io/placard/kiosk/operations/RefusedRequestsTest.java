package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.operations.OperationsServer.Patience;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request that is refused whatever it brings. */
@Timeout(60)
class RefusedRequestsTest {
    private static final int A_WHILE_MS = 300;

    @TempDir
    private Path folder;

    private ServedKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = ServedKiosk.onLoopback(folder, new Patience(Duration.ofSeconds(30), Duration.ofSeconds(30)));
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @ParameterizedTest
    @CsvSource({"/nothing, localhost, 404", "/status, localhost, 405", "/act, another.example, 403"})
    void isReadToItsEndBeforeItIsAnswered(String path, String host, int status) throws IOException {
        try (var caller = new RawCaller(kiosk.port())) {
            caller.say("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 8\r\n\r\n{\"a\"");

            assertThat(caller.hearsNothingFor(A_WHILE_MS)).isTrue();
            assertThat(caller.say(":42}").status()).isEqualTo(status);
        }
    }
}
