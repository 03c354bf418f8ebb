package io.placard.hardware.health;

import java.time.Duration;

/** The rules by which a device with an open port is well or not. Each figure has its reason beside it. */
final class Judge {
    /** More than four frames of any driver: no bad luck that not one of them held. */
    private static final int BYTES_TO_MAKE_SENSE = 64;

    /** A tag that lies on a reader is repeated ten times a second; after so long it is gone or not understood. */
    private static final Duration RECENT = Duration.ofSeconds(10);

    /** On a sound wire nearly none is broken; a tag at the rim of a pad makes some. */
    private static final int LEAST_BROKEN = 10;

    /** From one frame in ten on, single misses add up to late or false changes. */
    private static final int BROKEN_PERCENT = 10;

    /** A sixth of a minute at ten readings a second. */
    private static final int LEAST_PAIRS = 100;

    /** A hand comes or goes at most twice a second, which is two readings in ten; never for a whole minute. */
    private static final int JUMPS_PERCENT = 30;

    /** A hand in the slot every three seconds for a whole minute is no shopper. */
    private static final int MOST_CHANGES = 40;

    /** On an unmoved target such sensors differ by 1 mm at least in one reading of ten: 0.9^1000 is never. */
    private static final long STILL_READINGS = 1000;

    private static final Duration STILL = Duration.ofMinutes(30);
    private static final int PERCENT = 100;

    private Judge() {}

    /** @param baud of the port */
    static Health judge(Signs signs, Habits habits, int baud) {
        if (isBeyond(signs.sinceByte(), habits)) {
            return new Health.Silent(signs.sinceByte());
        }
        if (isSenseless(signs, habits)) {
            return signs.isOneByte() ? new Health.OneByte(signs.lastByte()) : new Health.WrongSpeed(baud);
        }
        if (isOften(signs.frames())) {
            return new Health.Noisy(Health.Noise.BROKEN_FRAMES, signs.frames().broken());
        }
        return judgeReadings(signs, habits);
    }

    private static Health judgeReadings(Signs signs, Habits habits) {
        var distances = signs.distances();
        int jumps = distances.pairs() < LEAST_PAIRS ? 0 : distances.jumps() * PERCENT / distances.pairs();
        if (jumps >= JUMPS_PERCENT) {
            return new Health.Noisy(Health.Noise.SCATTER, jumps);
        }
        if (signs.changes() > MOST_CHANGES) {
            return new Health.Noisy(Health.Noise.FLICKER, signs.changes());
        }
        var still = signs.stillness();
        if (habits.jitters()
                && still.readings() >= STILL_READINGS
                && still.since().compareTo(STILL) >= 0) {
            return new Health.Stuck(still.mm(), still.since());
        }
        return wellIn(signs, habits);
    }

    private static Health wellIn(Signs signs, Habits habits) {
        if (habits.silentAfter().isPresent()) {
            return signs.wasUnderstood() ? new Health.Healthy() : new Health.Starting();
        }
        boolean isHeard = signs.wasUnderstood() && signs.sinceUnderstood().compareTo(RECENT) < 0;
        return isHeard ? new Health.Healthy() : new Health.Waiting();
    }

    /**
     * A device that talks all the time has not been understood for too long although bytes come. One that is silent by
     * nature may have caught noise; only where none of its frames ever held since the port was opened its speed is in
     * doubt, and where one byte comes all the time its wires are.
     */
    private static boolean isSenseless(Signs signs, Habits habits) {
        if (habits.silentAfter().isPresent()) {
            return isBeyond(signs.sinceUnderstood(), habits);
        }
        boolean isTalk =
                signs.burst() >= BYTES_TO_MAKE_SENSE && signs.sinceUnderstood().compareTo(RECENT) >= 0;
        return isTalk && (!signs.wasUnderstood() || signs.isOneByte());
    }

    private static boolean isBeyond(Duration silence, Habits habits) {
        return habits.silentAfter().filter(most -> silence.compareTo(most) >= 0).isPresent();
    }

    private static boolean isOften(Signs.Frames frames) {
        int all = frames.whole() + frames.broken();
        return frames.broken() >= LEAST_BROKEN && frames.broken() * PERCENT >= all * BROKEN_PERCENT;
    }
}
