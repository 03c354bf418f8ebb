package io.placard.catalog.local;

import io.placard.catalog.Assignment.Target;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a tag or slot stands for, and who says so.
 *
 * @param code as it is kept
 * @param local what people here said; null for nothing
 * @param store what the store says; null for nothing
 * @param localWins whether the local one holds; where there is one and it does not, the store has replaced it
 * @param delivery how far others know of the local one
 * @param at when the local one was made; null where there is none
 */
public record Meaning(
        String code,
        @Nullable Target local,
        @Nullable Target store,
        boolean localWins,
        Delivery delivery,
        @Nullable Instant at) {
    /** More digits than any slot's number has, fewer than any tag's. */
    private static final int LONGEST_NUMBER = 4;

    /** How far a local assignment has got. */
    public enum Delivery {
        /** Nobody else is told; it can be exported. */
        LOCAL_ONLY,
        /** Waits to be sent. */
        QUEUED,
        /** Its destination has it. */
        SENT
    }

    /** Whether this is a sensor slot's number and no tag. */
    public static boolean isSlot(String code) {
        return code.length() <= LONGEST_NUMBER && code.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    /** What it stands for now. */
    public Optional<Target> target() {
        return Optional.ofNullable(localWins ? local : store);
    }

    public Optional<Target> findLocal() {
        return Optional.ofNullable(local);
    }

    public Optional<Target> findStore() {
        return Optional.ofNullable(store);
    }

    public Optional<Instant> findAt() {
        return Optional.ofNullable(at);
    }

    /** Whether the store has replaced what people here said. */
    public boolean isReplaced() {
        return local != null && !localWins;
    }
}
