package io.placard.hardware.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pseudo-terminals")
@Timeout(5)
class SimulatedDevicesTest {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    @Test
    void aTagOnTheReaderIsRepeatedUnchangedUntilItIsLifted() throws IOException {
        try (var reader = SimulatedRdm6300.open();
                var port = new FileInputStream(reader.port())) {
            reader.put("62E3086CED");

            var twoFrames = new String(port.readNBytes(28), StandardCharsets.US_ASCII);

            assertThat(twoFrames).isEqualTo("\u000262E3086CED08\u0003".repeat(2));
        }
    }

    @Test
    void aNewDistanceIsSaidAtOnce() throws IOException {
        try (var sensor = SimulatedA02yyuw.open();
                var port = new FileInputStream(sensor.port())) {
            sensor.distance(1953);
            assertThat(HEX.formatHex(port.readNBytes(4))).isEqualTo("FF 07 A1 A7");
            sensor.distance(13);
            assertThat(HEX.formatHex(port.readNBytes(4))).isEqualTo("FF 00 0D 0C");
        }
    }

    @Test
    void whatNobodyListensToIsLost() throws IOException {
        try (var line = PseudoTerminal.open()) {
            assertThat(line.write(new byte[] {1, 2, 3})).isZero();
            try (var port = new FileInputStream(line.port())) {
                assertThat(line.write(new byte[] {4, 5})).isEqualTo(2);
                assertThat(port.readNBytes(2)).containsExactly(4, 5);
            }
            assertThat(line.write(new byte[] {6})).isZero();
        }
    }

    @Test
    void aListenerThatDoesNotReadBlocksNothing() throws IOException {
        try (var line = PseudoTerminal.open();
                var port = new FileInputStream(line.port())) {
            int taken = line.write(new byte[100_000]);

            assertThat(taken).isBetween(1, 99_999);
            assertThat(line.write(new byte[100_000])).isLessThan(100_000);
            assertThat(port.read())
                    .as("the first byte, which may be on its way still")
                    .isZero();
        }
    }

    @Test
    void closingHangsUpOnTheListener() throws IOException {
        var line = PseudoTerminal.open();
        try (var port = new FileInputStream(line.port())) {
            line.close();

            assertThat(port.read()).isEqualTo(-1);
            assertThat(Files.exists(Path.of(line.port()))).isFalse();
        }
    }
}
