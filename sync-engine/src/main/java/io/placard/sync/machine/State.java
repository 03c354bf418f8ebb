package io.placard.sync.machine;

/** How the engine stands towards the store. */
public sealed interface State {
    Facts facts();

    /** The first moments: looks for the live channel, so that the first read begins after the subscription. */
    record Starting(Facts facts) implements State {}

    /** Reads the catalogue for the first time. */
    record Snapshotting(Facts facts) implements State {}

    /** Events arrive; what happened before them is being read. */
    record CatchingUp(Facts facts) implements State {}

    /** Events arrive and nothing is missing. */
    record Live(Facts facts) implements State {}

    /** No events arrive; the store is asked now and then. */
    record Polling(Facts facts) implements State {}

    /** The store cannot be reached. */
    record Offline(Facts facts) implements State {}

    /** The store or the live server refuses this kiosk; {@code words} say why and what to do. */
    record Misconfigured(Facts facts, String words) implements State {}
}
