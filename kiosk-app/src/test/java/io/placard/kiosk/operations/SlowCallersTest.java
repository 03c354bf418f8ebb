package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.operations.OperationsServer.Patience;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against {@link RequestThreads} alone: nothing of the Java machine's own limits is set here. */
@Timeout(60)
class SlowCallersTest {
    private static final String STATUS = "GET /status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String JSON = "Host: localhost\r\nContent-Type: application/json\r\n";

    @TempDir
    private Path folder;

    private ServedKiosk kiosk;
    private final List<RawCaller> callers = new ArrayList<>();

    @BeforeEach
    void open() {
        kiosk = ServedKiosk.onLoopback(folder, new Patience(Duration.ofMillis(700), Duration.ofMillis(700)));
    }

    @AfterEach
    void close() throws IOException {
        for (var caller : callers) {
            caller.close();
        }
        kiosk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G",
                "GET /status",
                "GET /status HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "\r\n\r\n",
                "POST /act HTTP/1.1\r\n" + JSON + "Content-Length: 50\r\n\r\n{",
                "POST /act HTTP/1.1\r\n" + JSON + "Transfer-Encoding: chunked\r\n\r\n5\r\n{",
            })
    void whoNeverFinishesARequestIsCutOff(String beginning) throws IOException {
        var caller = caller().say(beginning);

        assertThat(caller.rest()).doesNotContain("HTTP/1.1 200");
        assertThat(kiosk.done).hasValue(0);
    }

    @Test
    void manySlowCallersKeepTheEndpointNoLongerThanTheirTime() throws IOException {
        for (var i = 0; i < 200; i++) {
            caller().say("GET /sta");
        }

        for (var caller : callers) {
            assertThat(caller.line()).isEmpty();
        }
        assertThat(RawCaller.ask(kiosk.port(), STATUS)).isEqualTo(200);
    }

    @Test
    void aBodyWithoutEndIsNotReadToTheEnd() throws IOException {
        var caller = caller().say("POST /act HTTP/1.1\r\n" + JSON + "Transfer-Encoding: chunked\r\n\r\n");
        var chunk = "1000\r\n" + " ".repeat(0x1000) + "\r\n";

        for (var i = 0; i < 17; i++) {
            caller.say(chunk);
        }

        assertThat(caller.status()).isEqualTo(413);
        assertThat(kiosk.done).hasValue(0);
    }

    @Test
    void aListenerThatNeverReadsIsCutOffAndHoldsNobodyUp() throws IOException {
        var deaf = caller().say("GET /sensors HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(deaf.status()).isEqualTo(200);
        var listening = caller().say("GET /sensors HTTP/1.1\r\nHost: localhost\r\n\r\n");
        awaitEvent(listening, "slot-3");

        // Far more than the buffers of both ends hold.
        var value = "9".repeat(4096);
        for (var i = 0; i < 8000; i++) {
            kiosk.feed.accept(new HardwareEvent.Reading("slot-3", value, i));
        }

        assertThat(deaf.rest()).doesNotContain("\"frame_t\":7999");
        assertThat(RawCaller.ask(kiosk.port(), STATUS)).isEqualTo(200);
    }

    @Test
    void onlySoManyListenersAreTaken() throws IOException {
        for (var i = 0; i < 16; i++) {
            awaitEvent(caller().say("GET /sensors HTTP/1.1\r\nHost: localhost\r\n\r\n"), "slot-3");
        }

        assertThat(caller().say("GET /sensors HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .status())
                .isEqualTo(503);
        assertThat(RawCaller.ask(kiosk.port(), STATUS)).isEqualTo(200);
    }

    private static void awaitEvent(RawCaller caller, String words) throws IOException {
        while (!caller.line().contains(words)) {
            // The next one; the time limit of the test ends this.
        }
    }

    private RawCaller caller() throws IOException {
        var caller = new RawCaller(kiosk.port());
        callers.add(caller);
        return caller;
    }
}
