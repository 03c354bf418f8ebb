package io.placard.sync.cache;

/** Free space for tests. */
final class FreeSpaces {
    static final FreeSpace PLENTY = () -> Long.MAX_VALUE;

    private FreeSpaces() {}
}
