package io.placard.kiosk.setup;

import java.util.List;

/** What is known of the store that was entered. */
public sealed interface StoreTrial {
    /** Nothing: it was not asked, or something else has been entered since. */
    record Untried() implements StoreTrial {}

    /** It is being asked. */
    record Running() implements StoreTrial {}

    /** It was asked. */
    record Done(List<Finding> findings) implements StoreTrial {
        public Done {
            findings = List.copyOf(findings);
        }

        /** Whether the store can be read. Without a live channel it is asked more often instead. */
        public boolean isReadable() {
            return !findings.isEmpty() && findings.getFirst().isOk();
        }
    }

    /**
     * What was found out about one thing.
     *
     * @param words what was found, and what to do where it is not well
     */
    record Finding(String subject, boolean isOk, String words) {}
}
