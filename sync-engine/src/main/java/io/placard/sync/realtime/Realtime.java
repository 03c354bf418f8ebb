package io.placard.sync.realtime;

import java.time.Duration;
import java.util.function.Consumer;

/** Makes connections to a store's live channel. A connection is used once: whoever wants another asks again. */
public interface Realtime {
    /**
     * Starts to connect and subscribe, and returns at once.
     *
     * @param generation stamped on every signal, so that what a given-up connection still says can be told apart
     * @param signals called from the connection's own threads; must return quickly
     */
    Connection connect(LiveEndpoint endpoint, long generation, Consumer<Signal> signals);

    /** One connection, from its first attempt to its end. */
    interface Connection extends AutoCloseable {
        /** Says goodbye and cuts the line soon after, whether or not the server answers. Returns at once. */
        @Override
        void close();

        /** Waits until the connection's threads have ended, at most this long; says whether they have. */
        boolean awaitClosed(Duration deadline);
    }
}
