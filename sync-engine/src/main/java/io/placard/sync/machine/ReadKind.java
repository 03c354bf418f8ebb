package io.placard.sync.machine;

/** How much of the store is read; each kind does what the ones before it do, and more. */
public enum ReadKind {
    /** The store's settings only, to learn where the live channel is. */
    SETTINGS,
    /** What changed since the last time, all lists, and how many products there are. */
    INCREMENTAL,
    /** Everything. Only this finds out what is gone. */
    FULL;

    /** The more thorough of two. */
    public ReadKind or(ReadKind other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
