package io.placard.hardware.rfid.polled;

import java.util.List;

/**
 * What to do with a reader of which nothing is known.
 *
 * @param beginning done once, in this order
 * @param loop done again and again; one stream goes on for ever by itself
 */
public record Script(List<Step> beginning, List<Step> loop) {
    public Script {
        beginning = List.copyOf(beginning);
        loop = List.copyOf(loop);
        if (loop.isEmpty()) {
            throw new IllegalArgumentException("a script without rounds would never look for a tag");
        }
    }

    /** The step with this number, counted over both. */
    Step step(int number) {
        return number < beginning.size() ? beginning.get(number) : loop.get(number - beginning.size());
    }

    boolean isInLoop(int number) {
        return number >= beginning.size();
    }

    /** Which step follows this one. */
    int after(int number) {
        return number + 1 < beginning.size() + loop.size() ? number + 1 : beginning.size();
    }
}
