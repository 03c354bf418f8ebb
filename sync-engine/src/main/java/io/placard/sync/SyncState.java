package io.placard.sync;

import java.util.Locale;

/** How the engine stands towards the store. */
public enum SyncState {
    STARTING,
    SNAPSHOTTING,
    CATCHING_UP,
    LIVE,
    POLLING,
    OFFLINE,
    MISCONFIGURED;

    /** The name that operators see in status and trace. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
