package io.placard.sync.outbox;

import java.util.Collection;
import java.util.UUID;

/** Hears what becomes of messages, on threads of the queue's: hand over quickly. */
public interface Fates {
    /** A destination has them. */
    void arrived(Collection<UUID> messages);

    /** A destination will never have them. */
    void lost(Collection<UUID> messages);

    /** Nobody asks. */
    Fates UNTOLD = new Fates() {
        @Override
        public void arrived(Collection<UUID> messages) {}

        @Override
        public void lost(Collection<UUID> messages) {}
    };
}
