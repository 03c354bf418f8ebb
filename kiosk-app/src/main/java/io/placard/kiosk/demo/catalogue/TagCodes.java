package io.placard.kiosk.demo.catalogue;

import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Deals out EM4100 tag ids: five bytes as ten hex digits in upper case, no two alike. */
public final class TagCodes {
    /** An id that is never dealt out: the demo's unknown tag. */
    public static final String UNKNOWN = "7F00C0FFEE";

    private final RandomGenerator random;
    private int dealt;

    public TagCodes(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The next id; the maker's byte {@code 0F}, then a serial number that only grows. */
    public String next() {
        dealt++;
        return "0F" + HexFormat.of().withUpperCase().toHexDigits(dealt * 0x0010_0000 + random.nextInt(0x0010_0000));
    }
}
