package io.placard.hardware.turn;

/** One device's right to work while its neighbours wait. For the device's thread; never waits. */
public interface Turn {
    /** For a device without neighbours: always its turn. */
    Turn ALWAYS = new Turn() {
        @Override
        public boolean take(long now) {
            return true;
        }

        @Override
        public void leave(long now) {
            // Nobody waits for it.
        }
    };

    /**
     * Asks to work, or to go on. Whoever is refused stands in the queue, and stays there by asking again.
     *
     * @param now monotonic nanoseconds
     * @return whether it is the device's turn until it leaves
     */
    boolean take(long now);

    /** Gives the turn to the next, or leaves the queue; means nothing to who is in neither. */
    void leave(long now);
}
