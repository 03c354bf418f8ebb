package io.placard.hardware.simulated.script;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One thing a device does. */
public sealed interface Rule {
    /** Says this once, so long after it got its power. */
    record At(Duration after, Bytes says) implements Rule {}

    /** Says this again and again; while there is nothing to say, nothing. */
    record Every(Duration period, Supplier<Bytes> says) implements Rule {}

    /**
     * Answers such a request. Of several rules for a request the first counts that has not been used up.
     *
     * @param reply what is said, and when, counted from the request
     * @param isInterrupting whether the request ends what is still to be said
     * @param times so often, then no more
     */
    record On(Predicate<Bytes> request, Function<Bytes, List<Said>> reply, boolean isInterrupting, int times)
            implements Rule {
        /** The same, but only so often. */
        public On times(int other) {
            return new On(request, reply, isInterrupting, other);
        }

        /** The same, and it ends what is still to be said. */
        public On interrupting() {
            return new On(request, reply, true, times);
        }
    }

    static Rule at(Duration after, Bytes says) {
        return new At(after, says);
    }

    static Rule every(Duration period, Supplier<Bytes> says) {
        return new Every(period, says);
    }

    /** Says this after this time whenever it is asked exactly so. */
    static On on(Bytes request, Duration takes, Bytes reply) {
        return on(request::equals, _ -> Said.once(takes, reply));
    }

    static On on(Predicate<Bytes> request, Function<Bytes, List<Said>> reply) {
        return new On(request, reply, false, Integer.MAX_VALUE);
    }
}
