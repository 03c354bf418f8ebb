package io.placard.catalog.live;

import java.util.Locale;
import java.util.Optional;

/**
 * One tag has several written forms. A 125 kHz tag (EM4100) is five bytes, a version byte and a four-byte number, and
 * is written as 10 hex digits, as 8 hex digits without the version byte, or as the 10 decimal digits printed on the
 * card, which are the number alone:
 *
 * <pre>
 *   0A00B1C2D3   all five bytes
 *     00B1C2D3   the number
 *   0011649747   the number in decimal, as printed
 * </pre>
 *
 * Tags of other lengths have one form. Slots are plain numbers ({@code 3}).
 */
public final class TagCode {
    private static final int FULL = 10;
    private static final int SHORT = 8;
    private static final long LARGEST_NUMBER = 0xFFFF_FFFFL;

    private TagCode() {}

    /** Upper case without the separators that people put between bytes. */
    public static String normalize(String written) {
        var kept = new StringBuilder(written.length());
        written.chars()
                .filter(each -> !Character.isWhitespace(each) && each != ':' && each != '-')
                .forEach(each -> kept.append((char) each));
        return kept.toString().toUpperCase(Locale.ROOT);
    }

    /** The four-byte number of a full code as 8 hex digits. */
    static Optional<String> numberOfFull(String code) {
        return isHex(code, FULL) ? Optional.of(code.substring(FULL - SHORT)) : Optional.empty();
    }

    /** The four-byte number that a code without version byte stands for, be it hex or printed decimal. */
    static Optional<String> numberOfShort(String code) {
        if (isHex(code, SHORT)) {
            return Optional.of(code);
        }
        if (code.length() != FULL || !code.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return Optional.empty();
        }
        long number = Long.parseLong(code);
        return number <= LARGEST_NUMBER ? Optional.of(String.format(Locale.ROOT, "%08X", number)) : Optional.empty();
    }

    private static boolean isHex(String code, int length) {
        return code.length() == length && code.chars().allMatch(each -> Character.digit(each, 16) >= 0 && each < 128);
    }
}
