package io.placard.hardware.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What came over one device's line lately: its last bytes and distances, and how much of everything. Bounded, and
 * nothing is allocated for a byte or a frame. Times are monotonic nanoseconds that do not go back. Not for several
 * threads at once.
 */
public final class Vitals {
    /** In place of a distance, where nothing within the sensor's range was there. */
    public static final int NOTHING = -1;

    private static final int RAW_BYTES = 64;
    private static final int DISTANCES = 120;
    private static final int RATE_SECONDS = 10;
    private static final int MINUTE = 60;
    private static final int LEAST_ALIKE = 16;

    /** A solid target jumps by 10 to 30 mm to either side. */
    private static final int QUIET_MM = 60;

    /** Soft and slanting targets scatter with the distance. */
    private static final int QUIET_PERCENT = 20;

    private static final int PERCENT = 100;
    private static final long SECOND_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final byte[] raw = new byte[RAW_BYTES];
    private final int[] distances = new int[DISTANCES];
    private final Tally bytes = new Tally();
    private final Tally whole = new Tally();
    private final Tally broken = new Tally();
    private final Tally readings = new Tally();
    private final Tally pairs = new Tally();
    private final Tally jumps = new Tally();
    private final Tally changes = new Tally();
    private final List<Tally> tallies = List.of(bytes, whole, broken, readings, pairs, jumps, changes);
    private long rawCount;
    private long distanceCount;
    private long openedAt;
    private long lastByteAt;
    private long lastWholeAt;
    private boolean wasUnderstood;
    private int lastMm = NOTHING;
    private long stillSince;
    private long stillReadings;
    private long outOfRange;

    /** Of a device whose port was never open. */
    public Vitals() {}

    /** The port is open, for the first time or again: what was counted before says nothing of what comes. */
    public void opened(long nanos) {
        openedAt = nanos;
        lastByteAt = nanos;
        lastWholeAt = nanos;
        wasUnderstood = false;
        lastMm = NOTHING;
        stillReadings = 0;
        tallies.forEach(Tally::clear);
    }

    /** These bytes came, the first so many of them. */
    public void received(byte[] some, int count, long nanos) {
        for (int i = Math.max(0, count - RAW_BYTES); i < count; i++) {
            raw[(int) (rawCount % RAW_BYTES)] = some[i];
            rawCount++;
        }
        bytes.add(count, nanos);
        lastByteAt = nanos;
    }

    /** A frame held. */
    public void understood(long nanos) {
        whole.add(1, nanos);
        lastWholeAt = nanos;
        wasUnderstood = true;
    }

    /** A frame held, and was a reading. */
    public void read(long nanos) {
        understood(nanos);
        readings.add(1, nanos);
    }

    /** A frame was broken. */
    public void broken(long nanos) {
        broken.add(1, nanos);
    }

    /** Something came or went: a tag, or a hand. */
    public void changed(long nanos) {
        changes.add(1, nanos);
    }

    /** The last reading was this distance, within what the sensor measures. */
    public void measured(int mm, long nanos) {
        keep(mm);
        if (lastMm != NOTHING) {
            pairs.add(1, nanos);
            if (Math.abs(mm - lastMm) > Math.max(QUIET_MM, lastMm * QUIET_PERCENT / PERCENT)) {
                jumps.add(1, nanos);
            }
        }
        if (mm != lastMm) {
            stillSince = nanos;
            stillReadings = 0;
        }
        stillReadings++;
        lastMm = mm;
    }

    /** The last reading said that nothing is there, or lies outside what the sensor measures. */
    public void measuredNothing() {
        keep(NOTHING);
        lastMm = NOTHING;
        stillReadings = 0;
    }

    /** The last reading was a distance that the sensor cannot measure. */
    public void measuredBeyond() {
        outOfRange++;
        measuredNothing();
    }

    /** How the device is, its port being open. */
    public Health judge(Habits habits, int baud, long nanos) {
        return Judge.judge(signs(nanos), habits, baud);
    }

    /** Readings in a second, over the last ten. */
    public double readingsPerSecond(long nanos) {
        double begun = Math.floorMod(nanos, SECOND_NANOS) / (double) SECOND_NANOS;
        double open = (nanos - openedAt) / (double) SECOND_NANOS;
        double window = Math.min(RATE_SECONDS + begun, open);
        return window <= 0 ? 0 : readings.last(RATE_SECONDS, nanos) / Math.max(1, window);
    }

    /** Broken frames in the last minute. */
    public int errorsPerMinute(long nanos) {
        return broken.last(MINUTE, nanos);
    }

    /** Distances that the sensor cannot measure, since the start. */
    public long outOfRange() {
        return outOfRange;
    }

    /** How long no byte has come. */
    public Duration sinceByte(long nanos) {
        return since(lastByteAt, nanos);
    }

    /** The latest bytes, the oldest first: hex digits in upper case, a blank between two bytes. */
    public String rawHex() {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(latestBytes());
    }

    /** The latest distances in mm, the oldest first; {@link #NOTHING} where nothing was there. */
    public List<Integer> distances() {
        var latest = new ArrayList<Integer>();
        for (long i = Math.max(0, distanceCount - DISTANCES); i < distanceCount; i++) {
            latest.add(distances[(int) (i % DISTANCES)]);
        }
        return latest;
    }

    private Signs signs(long nanos) {
        return new Signs(
                sinceByte(nanos),
                since(lastWholeAt, nanos),
                wasUnderstood,
                isOneByte(),
                lastByte(),
                bytes.last(RATE_SECONDS, nanos),
                new Signs.Frames(whole.last(MINUTE, nanos), broken.last(MINUTE, nanos)),
                new Signs.Distances(pairs.last(MINUTE, nanos), jumps.last(MINUTE, nanos)),
                changes.last(MINUTE, nanos),
                new Signs.Stillness(lastMm, since(stillSince, nanos), stillReadings));
    }

    /** Whoever asks may have looked at the clock before what happened last. */
    private static Duration since(long then, long nanos) {
        return Duration.ofNanos(Math.max(0, nanos - then));
    }

    private boolean isOneByte() {
        if (rawCount < LEAST_ALIKE) {
            return false;
        }
        int filled = (int) Math.min(rawCount, RAW_BYTES);
        for (int i = 1; i < filled; i++) {
            if (raw[i] != raw[0]) {
                return false;
            }
        }
        return true;
    }

    private int lastByte() {
        return rawCount == 0 ? 0 : Byte.toUnsignedInt(raw[(int) ((rawCount - 1) % RAW_BYTES)]);
    }

    private byte[] latestBytes() {
        int at = (int) (rawCount % RAW_BYTES);
        if (rawCount < RAW_BYTES) {
            return Arrays.copyOf(raw, at);
        }
        var latest = new byte[RAW_BYTES];
        System.arraycopy(raw, at, latest, 0, RAW_BYTES - at);
        System.arraycopy(raw, 0, latest, RAW_BYTES - at, at);
        return latest;
    }

    private void keep(int mm) {
        distances[(int) (distanceCount % DISTANCES)] = mm;
        distanceCount++;
    }
}
