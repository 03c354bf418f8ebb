package io.placard.catalog.search;

/** The first letters of a word as one number: what begins alike agrees in its first bytes. */
final class Head {
    private static final int BYTES = Long.BYTES;
    private static final int LOW_BYTE = 0xFF;

    private Head() {}

    static long of(String word) {
        var result = 0L;
        for (var at = 0; at < BYTES; at++) {
            result = (result << Byte.SIZE) | (at < word.length() ? word.charAt(at) & LOW_BYTE : 0);
        }
        return result;
    }

    /** The bits in which words that begin with so many equal letters agree. */
    static long mask(int letters) {
        return letters >= BYTES ? -1L : ~(-1L >>> (Byte.SIZE * letters));
    }
}
