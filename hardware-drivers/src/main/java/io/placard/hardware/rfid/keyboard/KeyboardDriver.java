package io.placard.hardware.rfid.keyboard;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.Findings;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.option.Option;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.serial.Moment;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A reader that poses as a keyboard. {@link WedgeDecoder} finds the tags in the keys; here they come as lines that end
 * with LF. Such a reader never says that a tag went, so that time lifts it, or another tag. A tag that is scanned once
 * more counts as lifted and put again, unless the reader repeats what lies on it.
 */
public final class KeyboardDriver implements Driver {
    private static final int LEAST_REMOVED_MS = 100;
    private static final int MOST_REMOVED_MS = 60_000;
    private static final int DEFAULT_REMOVED_MS = 12_000;

    /** Readers that repeat a card do so within half a second; nobody presents one twice so soon. */
    private static final long REPEAT_NANOS = Duration.ofSeconds(1).toNanos();

    private static final Option<Integer> REMOVED_MS = Option.whole(
            "removed_ms", LEAST_REMOVED_MS, MOST_REMOVED_MS, "time after a scan at which its tag counts as lifted");

    /** For the table of drivers. */
    public static final ReaderDriver DRIVER = new ReaderDriver(
            "keyboard",
            "USB readers that type the tag",
            LineSettings.listening(9600),
            List.of(REMOVED_MS),
            KeyboardDriver::new);

    private final long removedNanos;
    private final Findings findings;
    private final StringBuilder line = new StringBuilder(WedgeDecoder.MOST_CHARACTERS);
    private @Nullable String present;
    private long scannedAt;

    private KeyboardDriver(ReaderDriver.Request request) {
        removedNanos = Duration.ofMillis(request.options().get(REMOVED_MS, DEFAULT_REMOVED_MS))
                .toNanos();
        findings = request.findings();
    }

    @Override
    public void opened(Moment now) {
        line.setLength(0);
    }

    @Override
    public void received(byte value, Moment now) {
        if (value != '\n') {
            if (line.length() < WedgeDecoder.MOST_CHARACTERS) {
                line.append((char) value);
            }
            return;
        }
        var tag = line.toString().toUpperCase(Locale.ROOT);
        line.setLength(0);
        findings.valid(tag, now);
        scanned(tag, now);
    }

    @Override
    public void passed(long silentUntilNanos, Moment now) {
        if (silentUntilNanos - scannedAt >= removedNanos) {
            expire(now);
        }
    }

    /** Where the keys go elsewhere, the tag still goes in its time. */
    @Override
    public void lost(Moment now) {}

    private void scanned(String tag, Moment now) {
        boolean isRepeated = tag.equals(present) && now.nanos() - scannedAt < REPEAT_NANOS;
        scannedAt = now.nanos();
        if (!isRepeated) {
            expire(now);
            present = tag;
            findings.put(Findings.ONLY_PLACE, tag, now);
        }
    }

    private void expire(Moment now) {
        var expired = present;
        present = null;
        if (expired != null) {
            findings.expired(Findings.ONLY_PLACE, expired, now);
        }
    }
}
