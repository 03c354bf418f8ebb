package io.placard.catalog;

import io.placard.catalog.Assignment.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at this kiosk said a tag or a slot stands for, and who wins where the store says something else about
 * it. The local assignment holds as long as the store says about this code what it said when the local one was made, or
 * nothing. As soon as the store says anything else, the store wins and the local one is put aside. Where the store
 * comes to say the same, the local one is confirmed and no longer needed. What was said decides, never when: no clock
 * is asked.
 *
 * @param code as {@link io.placard.catalog.live.TagCode#normalize} writes it
 * @param storeSaid what the store said about the code when this was made; null for nothing
 */
public record LocalAssignment(
        String code, Target target, @Nullable Target storeSaid) {
    /** What becomes of a local assignment. */
    public enum Standing {
        /** The local one wins. */
        HOLDS,
        /** The store says the same. */
        CONFIRMED,
        /** The store has changed its mind, and wins. */
        REPLACED
    }

    /**
     * How this stands to what the store says about the code now. Silence replaces nothing: an entry that the store has
     * taken away, or a copy that was lost and is not read again yet, contradicts nobody.
     */
    public Standing against(Optional<Target> storeSays) {
        if (storeSays.isEmpty() || storeSays.get().equals(storeSaid)) {
            return Standing.HOLDS;
        }
        return storeSays.get().equals(target) ? Standing.CONFIRMED : Standing.REPLACED;
    }
}
