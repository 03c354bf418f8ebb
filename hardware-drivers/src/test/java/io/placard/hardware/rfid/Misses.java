package io.placard.hardware.rfid;

/** How many false removals chance allows, where each read fails on its own. */
final class Misses {
    private Misses() {}

    /**
     * What is expected, and four standard deviations more; at least one.
     *
     * @param reads in all
     * @param fails the chance that one fails
     * @param inARow so many failures in a row remove a tag
     */
    static long mostRemovals(long reads, double fails, int inARow) {
        double expected = reads * Math.pow(fails, inARow);
        return Math.max(1, (long) Math.ceil(expected + 4 * Math.sqrt(expected)));
    }
}
