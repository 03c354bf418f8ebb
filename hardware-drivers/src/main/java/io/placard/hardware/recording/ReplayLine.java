package io.placard.hardware.recording;

import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.serial.SerialLine;
import io.placard.hardware.serial.SerialLineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * What one device said in a {@link Recorder}'s file, at the pace at which it came; silence afterwards. A recording from
 * the field is a port like any other this way: {@code port = "replay:FILE#DEVICE"}.
 */
public final class ReplayLine implements SerialLine {
    /** What the name of such a line begins with. */
    public static final String SCHEME = "replay:";

    private static final int COLUMNS = 4;

    private final Deque<Received> left;
    private final long readTimeoutNanos;
    private final long begun = System.nanoTime();

    /** Some bytes, in hex, and when they came. */
    private record Received(long nanos, String hex) {
        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }

    private ReplayLine(Deque<Received> left, LineSettings settings) {
        this.left = left;
        readTimeoutNanos = settings.readTimeout().toNanos();
    }

    /**
     * Opens a recording.
     *
     * @param name {@code replay:FILE#DEVICE}
     * @throws SerialLineException where there is no such file, it is no recording, or the device is not in it
     */
    public static ReplayLine open(String name, LineSettings settings) throws SerialLineException {
        var mark = name.lastIndexOf('#');
        if (mark < 0) {
            throw SerialLineException.unusable(
                    "\"" + name + "\" names no device. Write replay:FILE#DEVICE, with a device of the recording.");
        }
        var file = name.substring(SCHEME.length(), mark);
        var device = name.substring(mark + 1);
        var received = read(Path.of(file), device);
        if (received.isEmpty()) {
            throw SerialLineException.unusable("In the recording " + file + " the device \"" + device
                    + "\" says nothing. Its names are in the second column.");
        }
        return new ReplayLine(received, settings);
    }

    private static Deque<Received> read(Path file, String device) throws SerialLineException {
        try (var lines = Files.lines(file)) {
            var received = new ArrayDeque<Received>();
            var all = lines.iterator();
            if (!all.hasNext() || !all.next().equals(Recorder.HEADER)) {
                throw SerialLineException.unusable(file + " is no recording of placard sensors --record.");
            }
            while (all.hasNext()) {
                var columns = all.next().split("\t", COLUMNS);
                if (columns.length == COLUMNS && columns[1].equals(device) && columns[2].equals("rx")) {
                    received.add(new Received(
                            TimeUnit.MICROSECONDS.toNanos(Long.parseLong(columns[0])), checked(columns[3])));
                }
            }
            return received;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw e instanceof SerialLineException words
                    ? words
                    : SerialLineException.missing("The recording " + file + " cannot be read: " + e.getMessage());
        }
    }

    private static String checked(String hex) {
        return HexFormat.of().formatHex(HexFormat.of().parseHex(hex));
    }

    @Override
    public int read(byte[] buffer) {
        var next = left.peek();
        var passed = System.nanoTime() - begun;
        var wait = next == null ? readTimeoutNanos : Math.min(next.nanos() - passed, readTimeoutNanos);
        if (wait > 0) {
            LockSupport.parkNanos(wait);
        }
        if (next == null || next.nanos() > System.nanoTime() - begun) {
            return 0;
        }
        left.remove();
        var bytes = next.bytes();
        var count = Math.min(bytes.length, buffer.length);
        System.arraycopy(bytes, 0, buffer, 0, count);
        if (count < bytes.length) {
            left.addFirst(new Received(next.nanos(), HexFormat.of().formatHex(bytes, count, bytes.length)));
        }
        return count;
    }

    @Override
    public void write(byte[] bytes) {
        // What the device was asked is in the recording, and so is its answer.
    }

    @Override
    public void close() {
        left.clear();
    }
}
