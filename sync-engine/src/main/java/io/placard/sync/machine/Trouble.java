package io.placard.sync.machine;

/** What kind of trouble a read ended in. */
public enum Trouble {
    /** Nobody answers, or somebody who is not the store. */
    UNREACHABLE,
    /** The store answers, but not usefully. */
    UNWELL,
    /** Asking again does not help until somebody mends the configuration or the store. */
    REFUSED
}
