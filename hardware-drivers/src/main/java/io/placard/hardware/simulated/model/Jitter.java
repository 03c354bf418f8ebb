package io.placard.hardware.simulated.model;

import java.util.Random;

/** What a sensor measures of a thing that does not move: a little more or less each time. */
final class Jitter {
    private static final long SEED = 1;

    private final Random random = new Random(SEED);
    private int most;

    /** From now on by at most so many mm. */
    void set(int mm) {
        most = mm;
    }

    int of(int mm) {
        return most == 0 ? mm : Math.max(0, mm + random.nextInt(-most, most + 1));
    }
}
