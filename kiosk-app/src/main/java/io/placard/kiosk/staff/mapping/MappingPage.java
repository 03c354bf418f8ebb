package io.placard.kiosk.staff.mapping;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.local.Meaning;
import java.util.List;
import java.util.Optional;

/**
 * What the screen shows.
 *
 * @param laid the tag or slot that waits for a meaning; empty while the next one is waited for
 * @param chosen what the next tag or slot will stand for; empty where nothing was touched yet
 * @param done what the last change has made of its tag or slot
 * @param undoable how many changes can be taken back
 * @param said all that was said here
 * @param isListing whether that list is shown instead of what there is to choose from
 */
record MappingPage(
        Optional<Laid> laid,
        Optional<Target> chosen,
        Optional<Done> done,
        Choices choices,
        List<UnknownTags.Seen> lately,
        int undoable,
        List<Meaning> said,
        boolean isListing) {
    /**
     * A tag or slot.
     *
     * @param device that saw it; empty where it was seen before
     */
    record Laid(String code, String device, Meaning meaning) {}

    /** What was done last. */
    record Done(Act act, String code, Optional<Target> target) {}

    /** What can be done. */
    enum Act {
        ASSIGNED,
        WITHDRAWN,
        UNDONE
    }

    /**
     * What there is to choose from.
     *
     * @param suggestions what most will want, the likeliest first
     */
    record Choices(Kind kind, String typed, List<Target> found, List<Suggestion> suggestions) {}

    /** Something that is likely to be meant. */
    record Suggestion(Reason reason, Target target) {}

    /** Why it is likely to be meant, the strongest reason first. */
    enum Reason {
        /** It was touched before the tag was laid down. */
        CHOSEN,
        /** It follows the one assigned last in the list that is shown, and has no tag yet. */
        NEXT,
        /** It was on the screen before staff came. */
        SEEN,
        /** It was assigned last. */
        AGAIN;

        /** The text that names it. */
        String key() {
            return switch (this) {
                case CHOSEN -> "mapping.asked";
                case NEXT -> "mapping.following";
                case SEEN -> "mapping.seen";
                case AGAIN -> "mapping.again";
            };
        }
    }
}
