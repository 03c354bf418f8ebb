package io.placard.sync.cache;

/** What putting one product did. */
public enum Put {
    /** It was not there. */
    INSERTED,
    /** It replaced an older version. */
    UPDATED,
    /** This version is there already. */
    SAME,
    /** A newer version is there and stays. */
    STALE,
    /** Nothing was written: one of the two has no version, so that they cannot be compared. Fetch it by id. */
    INCOMPARABLE;

    /** Whether the cache holds something else now. */
    public boolean hasChanged() {
        return this == INSERTED || this == UPDATED;
    }
}
