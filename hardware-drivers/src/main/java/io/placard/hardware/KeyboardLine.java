package io.placard.hardware;

import io.placard.hardware.rfid.keyboard.WedgeDecoder;
import io.placard.hardware.serial.DeviceLoop;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.serial.SerialLine;
import io.placard.hardware.serial.SerialLineException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * The keys of the kiosk's window, among them those of the reader that poses as a keyboard. Whoever receives them holds
 * each key back until a {@link Verdict} tells whose it was. All public calls come from one thread, and none waits;
 * times are monotonic nanoseconds.
 */
public final class KeyboardLine {
    /** More scans than anybody makes before the device's thread takes them; what comes beyond is lost. */
    private static final int MOST_WAITING = 16;

    private static final Path SEEN = Path.of(DeviceSettings.Reader.KEYBOARD);

    private final WedgeDecoder decoder = new WedgeDecoder();
    private final BlockingQueue<String> scans = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean isReceiving;

    KeyboardLine() {}

    /**
     * Whose the keys held back were, the oldest first.
     *
     * @param returned so many were a shopper's
     * @param isTag whether the others were a tag, which is told; otherwise they are held on
     */
    public record Verdict(int returned, boolean isTag) {}

    /** Whether the window receives keys. */
    public void receiving(boolean receiving) {
        isReceiving = receiving;
    }

    /**
     * A key was typed.
     *
     * @param isInField whether it goes to a field in which people type: there fewer things are taken for a tag
     */
    public Verdict typed(char key, long nanos, boolean isInField) {
        return judge(decoder.typed(key, nanos, isInField));
    }

    /** Nothing was typed until now; call it a little more than 100 ms after each key. */
    public Verdict quiet(long nanos) {
        return judge(decoder.quiet(nanos));
    }

    /** A key came that no reader types. */
    public Verdict giveUp() {
        return judge(decoder.giveUp());
    }

    /** For the device's thread. */
    DeviceLoop.Opener opener(UnaryOperator<SerialLine> wrapper) {
        return new DeviceLoop.Opener() {
            @Override
            public SerialLine open() throws SerialLineException {
                refuseWhereNoKeysCome();
                return wrapper.apply(new Scans());
            }

            @Override
            public Optional<Path> look() {
                return isReceiving ? Optional.of(SEEN) : Optional.empty();
            }
        };
    }

    private Verdict judge(WedgeDecoder.Outcome outcome) {
        // Never waits: a scan too many is lost rather than the screen held up.
        boolean isTag = outcome.tag().isPresent();
        outcome.tag().ifPresent(scans::offer);
        return new Verdict(outcome.typed().length(), isTag);
    }

    private void refuseWhereNoKeysCome() throws SerialLineException {
        if (!isReceiving) {
            throw SerialLineException.missing(
                    "What this reader types goes to the kiosk's window, which receives no keys"
                            + " now. Start the kiosk, and bring its window to the front.");
        }
    }

    /** The scans as lines of text, so that this is a device like any other. */
    private final class Scans implements SerialLine {
        @Override
        public int read(byte[] buffer) throws SerialLineException {
            try {
                var tag = scans.poll(LineSettings.PATIENT.toMillis(), TimeUnit.MILLISECONDS);
                if (tag == null) {
                    refuseWhereNoKeysCome();
                    return 0;
                }
                var bytes = (tag + "\n").getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(bytes, 0, buffer, 0, bytes.length);
                return bytes.length;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return 0;
            }
        }

        @Override
        public void write(byte[] bytes) {
            // A keyboard is not asked anything.
        }

        @Override
        public void close() {
            // The window's keys are not this device's to close.
        }
    }
}
