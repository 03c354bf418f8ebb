package io.placard.hardware.simulated.script;

import java.util.concurrent.TimeUnit;

/** Where a request ends, and whether it is sound: a device obeys nothing whose check fails. */
@FunctionalInterface
public interface Framing {
    /** No sound request begins here: the first byte is passed over. */
    int NONE = -1;

    /** A request may begin here; more bytes will tell. */
    int MORE = 0;

    /** No device takes a longer line. */
    int LONGEST_LINE = 256;

    /** Of a device that hears nothing. */
    Framing DEAF = _ -> NONE;

    /** Each byte is a request. */
    Framing SINGLE = _ -> 1;

    /** Each line of text is a request, with the line feed that ends it. */
    Framing LINES = heard -> {
        int end = heard.text().indexOf('\n');
        return end >= 0 ? end + 1 : heard.length() < LONGEST_LINE ? MORE : NONE;
    };

    /** Serial devices give up a request that is not finished by then. */
    long GAP_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    /** How long the device waits for the rest of a request. */
    default long gapNanos() {
        return GAP_NANOS;
    }

    /**
     * How long the sound request is with which these bytes begin, {@link #MORE} or {@link #NONE}.
     *
     * @param heard at least one byte
     */
    int length(Bytes heard);
}
