package io.placard.sync.pictures;

import java.io.IOException;
import java.time.Duration;

/** A picture that could not be had, and whom to leave alone for it. */
final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final Duration retryAfter;

    FetchException(Fault fault, String words) {
        this(fault, words, Duration.ZERO);
    }

    /** @param retryAfter how long the server asks to be left alone; zero where it does not say */
    FetchException(Fault fault, String words, Duration retryAfter) {
        super(words);
        this.fault = fault;
        this.retryAfter = retryAfter;
    }

    Fault fault() {
        return fault;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    /** What was wrong. */
    enum Fault {
        /** There is no picture at this URL, or none that can be shown. */
        REFUSED,
        /** It came damaged. */
        DAMAGED,
        /** The server is unwell, or asks for less. */
        SERVER,
        /** Nobody answers. */
        NETWORK,
        /** It cannot be kept here. */
        DISK
    }
}
