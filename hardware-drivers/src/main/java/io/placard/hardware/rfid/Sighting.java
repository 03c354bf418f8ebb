package io.placard.hardware.rfid;

import java.time.Duration;

/** How one antenna sees one tag. Times are monotonic nanoseconds. */
final class Sighting {
    /** The strength is a mean over so many readings: single ones jump by several dB. */
    private static final int MEAN_OF = 8;

    /** Fewer readings say too little to move a tag. */
    private static final int SETTLED = 3;

    private static final long NO_ROUND = -1;

    private double strengthDbm;
    private long lastSeen;
    private long lastRound = NO_ROUND;
    private int heard;
    private int reads;
    private int misses;

    /** Seen once more; frames of one round are one read, unless there are no rounds. */
    void seen(int rssiDbm, long round, boolean countsFrames, Duration confirmWithin, long now) {
        boolean isFirst = lastRound == NO_ROUND;
        heard = Math.min(heard + 1, MEAN_OF);
        strengthDbm += (rssiDbm - strengthDbm) / heard;
        if (isFirst || now - lastSeen > confirmWithin.toNanos()) {
            reads = 1;
        } else if (countsFrames || round != lastRound) {
            reads++;
        }
        lastSeen = now;
        lastRound = round;
        misses = 0;
    }

    /** A clean round is over. */
    void roundEnded(long round) {
        if (round != lastRound) {
            misses++;
        }
    }

    /** The port is back: the tag gets its time to show. */
    void renew(long now) {
        lastSeen = now;
        lastRound = NO_ROUND;
        misses = 0;
    }

    int reads() {
        return reads;
    }

    int misses() {
        return misses;
    }

    double strengthDbm() {
        return strengthDbm;
    }

    /** Whether it is heard louder than another, by so much; a difference of none needs no proof. */
    boolean isLouder(Sighting other, int byDb) {
        if (byDb == 0) {
            return true;
        }
        boolean areSettled = heard >= SETTLED && other.heard >= SETTLED;
        return areSettled && strengthDbm - other.strengthDbm >= byDb;
    }

    long silence(long now) {
        return now - lastSeen;
    }
}
