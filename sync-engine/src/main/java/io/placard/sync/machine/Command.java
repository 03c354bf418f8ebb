package io.placard.sync.machine;

/** What the engine is to do. */
public sealed interface Command {
    /** Read the store; there is never more than one read under way. */
    record Read(ReadKind kind) implements Command {}

    /** The store answers again after an outage: the live channel need not rest any longer. */
    record HurryLive() implements Command {}
}
