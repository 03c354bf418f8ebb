package io.placard.sync.local;

import io.placard.sync.cache.LocalRow;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The changes that can be taken back, the last one first; the oldest of very many are forgotten. */
final class Steps {
    private static final int MOST = 200;

    private final Deque<Step> taken = new ArrayDeque<>();

    /** A change: what was kept of a tag before and after; null for nothing. */
    record Step(
            String code,
            @Nullable LocalRow before,
            @Nullable LocalRow after) {
        /** Whether what is kept now is what this change has left. */
        boolean stands(@Nullable LocalRow present) {
            return after == null ? present == null : present != null && after.isSameAs(present);
        }
    }

    void add(Step step) {
        taken.add(step);
        if (taken.size() > MOST) {
            taken.removeFirst();
        }
    }

    /** Takes out the last one; null where there is none. */
    @Nullable Step takeLast() {
        return taken.pollLast();
    }

    int size() {
        return taken.size();
    }
}
