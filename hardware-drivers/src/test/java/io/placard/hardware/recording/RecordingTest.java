package io.placard.hardware.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.serial.SerialLine;
import io.placard.hardware.serial.SerialLineException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
    private static final LineSettings SETTINGS = LineSettings.asking(9600);

    private final AtomicLong nanos = new AtomicLong();
    private final Path file;

    RecordingTest(@TempDir Path folder) {
        file = folder.resolve("trouble.txt");
    }

    @Test
    void writesDownWhatComesWhatGoesAndWhen() throws IOException {
        try (var recorder = Recorder.open(file, nanos::get)) {
            var line = recorder.record("pad-A", new ScriptedLine(List.of("02FF")));
            nanos.set(1_500_000);
            line.read(new byte[16]);
            line.write(new byte[] {0x55});
        }

        assertThat(Files.readAllLines(file))
                .containsExactly(Recorder.HEADER, "0\tpad-A\topen\t", "1500\tpad-A\trx\t02ff", "1500\tpad-A\ttx\t55");
    }

    @Test
    void aRecordedConnectionIsGivenUpAsAnyOther() throws IOException {
        try (var recorder = Recorder.open(file, nanos::get)) {
            var line = new ScriptedLine(List.of());
            assertThat(recorder.record("gate", line).giveUp()).isTrue();
            assertThat(line.isGivenUp).isTrue();
        }
    }

    @Test
    void playsBackWhatADeviceSaid() throws IOException {
        Files.writeString(file, Recorder.HEADER + "\n0\tpad-A\trx\t0102\n0\tpad-B\trx\tff\n900\tpad-A\trx\t03\n");

        try (var line = ReplayLine.open("replay:" + file + "#pad-A", SETTINGS)) {
            assertThat(readAll(line, 3)).isEqualTo("010203");
            assertThat(line.read(new byte[16])).as("silence afterwards").isZero();
        }
    }

    @Test
    void givesWhatTheBufferHoldsAndTheRestNextTime() throws IOException {
        Files.writeString(file, Recorder.HEADER + "\n0\tpad-A\trx\t010203\n");

        try (var line = ReplayLine.open("replay:" + file + "#pad-A", SETTINGS)) {
            assertThat(line.read(new byte[2])).isEqualTo(2);
            assertThat(line.read(new byte[2])).isEqualTo(1);
        }
    }

    @Test
    void saysWhyARecordingCannotBePlayed() throws IOException {
        Files.writeString(file, "something else\n");

        assertThatThrownBy(() -> ReplayLine.open("replay:" + file, SETTINGS))
                .isInstanceOf(SerialLineException.class)
                .hasMessageContaining("names no device");
        assertThatThrownBy(() -> ReplayLine.open("replay:" + file + "#pad-A", SETTINGS))
                .hasMessageContaining("is no recording");
        assertThatThrownBy(() -> ReplayLine.open("replay:" + file + ".gone#pad-A", SETTINGS))
                .hasMessageContaining("cannot be read");
        Files.writeString(file, Recorder.HEADER + "\n0\tpad-A\trx\tzz\n");
        assertThatThrownBy(() -> ReplayLine.open("replay:" + file + "#pad-A", SETTINGS))
                .hasMessageContaining("cannot be read");
    }

    private static String readAll(SerialLine line, int bytes) throws IOException {
        var all = new ByteArrayOutputStream();
        var buffer = new byte[16];
        while (all.size() < bytes) {
            all.write(buffer, 0, line.read(buffer));
        }
        return HexFormat.of().formatHex(all.toByteArray());
    }

    /** Says what it is told to, a piece a read. */
    private static final class ScriptedLine implements SerialLine {
        private final Deque<String> pieces;
        private boolean isGivenUp;

        ScriptedLine(List<String> pieces) {
            this.pieces = new ArrayDeque<>(pieces);
        }

        @Override
        public int read(byte[] buffer) {
            var bytes = HexFormat.of().parseHex(pieces.remove());
            System.arraycopy(bytes, 0, buffer, 0, bytes.length);
            return bytes.length;
        }

        @Override
        public void write(byte[] bytes) {}

        @Override
        public boolean giveUp() {
            isGivenUp = true;
            return true;
        }

        @Override
        public void close() {}
    }
}
