package io.placard.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.hardware.simulated.PseudoTerminal;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pseudo-terminals")
@Timeout(10)
class JSerialCommLineTest {
    private static final LineSettings ASKING = LineSettings.asking(9600);
    private static final LineSettings LISTENING = LineSettings.listening(9600);

    private final byte[] buffer = new byte[64];

    /** The system itself waits a tenth of a second at least, in which a sensor could have been asked twice. */
    @Test
    void aBriskLineWaitsNoLongerThanItSays() throws IOException {
        try (var terminal = PseudoTerminal.open();
                var line = JSerialCommLine.open(terminal.port(), ASKING)) {
            assertThat(typicalWait(line)).isBetween(Duration.ofMillis(10), Duration.ofMillis(60));
        }
    }

    @Test
    void aPatientLineWaits() throws IOException {
        try (var terminal = PseudoTerminal.open();
                var line = JSerialCommLine.open(terminal.port(), LISTENING)) {
            assertThat(typicalWait(line)).isGreaterThanOrEqualTo(Duration.ofMillis(90));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasSentIsReadAndAHangUpTold(boolean isAsking) throws IOException {
        var terminal = PseudoTerminal.open();
        try (var line = JSerialCommLine.open(terminal.port(), isAsking ? ASKING : LISTENING)) {
            terminal.write(new byte[] {1, 2, 3});
            assertThat(line.read(buffer)).isEqualTo(3);
            line.write(new byte[] {4, 5});
            assertThat(terminal.read(buffer)).isEqualTo(2);

            terminal.close();
            assertThatThrownBy(() -> line.read(buffer)).hasMessageContaining("unplugged");
        } finally {
            terminal.close();
        }
    }

    /** The median of several silent reads: a busy machine makes some of them longer. */
    private Duration typicalWait(SerialLine line) throws IOException {
        var waits = new ArrayList<Long>();
        for (int i = 0; i < 11; i++) {
            long started = System.nanoTime();
            assertThat(line.read(buffer)).isZero();
            waits.add(System.nanoTime() - started);
        }
        waits.sort(null);
        return Duration.ofNanos(waits.get(waits.size() / 2));
    }
}
