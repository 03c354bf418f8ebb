package io.placard.hardware.recording;

import io.placard.hardware.serial.SerialLine;
import io.placard.hardware.serial.SerialLineException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down every byte of every line with its time, a line of text each: microseconds since the recording began, the
 * device's name, {@code rx}, {@code tx}, {@code open} or {@code lost}, and the bytes in hex, with tabs between. Safe to
 * use from any thread. It stops at 64 MiB: a recording that was forgotten must not fill the disk.
 */
public final class Recorder implements AutoCloseable {
    /** What a recording begins with. */
    static final String HEADER = "# placard recording 1";

    private static final Logger log = LoggerFactory.getLogger(Recorder.class);
    private static final long MOST_CHARACTERS = 64L * 1024 * 1024;
    private static final long NANOS_PER_MICRO = 1000;

    private final BufferedWriter file;
    private final Path path;
    private final LongSupplier nanos;
    private final long begun;
    private long characters;
    private boolean isOver;

    private Recorder(BufferedWriter file, Path path, LongSupplier nanos) {
        this.file = file;
        this.path = path;
        this.nanos = nanos;
        begun = nanos.getAsLong();
    }

    /**
     * Begins a recording, in place of any that was in the file.
     *
     * @param nanos a monotonic clock, ns
     * @throws IOException where the file cannot be written
     */
    public static Recorder open(Path path, LongSupplier nanos) throws IOException {
        var recorder = new Recorder(Files.newBufferedWriter(path, StandardCharsets.UTF_8), path, nanos);
        recorder.file.write(HEADER + "\n");
        return recorder;
    }

    /** The same line, of which all is written down. */
    public SerialLine record(String device, SerialLine line) {
        note(device, "open", "");
        return new RecordedLine(device, line);
    }

    private synchronized void note(String device, String kind, String words) {
        if (isOver) {
            return;
        }
        var text = (nanos.getAsLong() - begun) / NANOS_PER_MICRO + "\t" + device + "\t" + kind + "\t" + words + "\n";
        characters += text.length();
        try {
            file.write(text);
            // Whoever records may be killed at any time, and wants what came until then.
            file.flush();
            isOver = characters > MOST_CHARACTERS;
        } catch (IOException e) {
            isOver = true;
            log.warn("The recording {} ends here, since it cannot be written: {}", path, e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        isOver = true;
        try {
            file.close();
        } catch (IOException e) {
            log.warn("The recording {} could not be closed: {}", path, e.getMessage());
        }
    }

    private final class RecordedLine implements SerialLine {
        private final String device;
        private final SerialLine line;

        RecordedLine(String device, SerialLine line) {
            this.device = device;
            this.line = line;
        }

        @Override
        public int read(byte[] buffer) throws SerialLineException {
            try {
                int count = line.read(buffer);
                if (count > 0) {
                    note(device, "rx", HexFormat.of().formatHex(buffer, 0, count));
                }
                return count;
            } catch (SerialLineException e) {
                note(device, "lost", e.words());
                throw e;
            }
        }

        @Override
        public void write(byte[] bytes) {
            note(device, "tx", HexFormat.of().formatHex(bytes));
            line.write(bytes);
        }

        @Override
        public boolean giveUp() {
            return line.giveUp();
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
