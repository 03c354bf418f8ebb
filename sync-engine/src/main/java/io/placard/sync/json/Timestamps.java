package io.placard.sync.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Points in time as the store writes them: ISO-8601, normally UTC with milliseconds. */
public final class Timestamps {
    private static final String USUAL = "0000-00-00T00:00:00.000Z";

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Timestamps() {}

    /** Null where the text is no point in time. A date alone means its first instant in UTC. */
    public static @Nullable Instant parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return isUsual(text) ? parseUsual(text) : parseAny(text.strip().replace(' ', 'T'));
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** As the store writes them: UTC with milliseconds. */
    public static String format(Instant instant) {
        return WRITTEN.format(instant);
    }

    private static Instant parseAny(String text) {
        if (text.indexOf('T') < 0) {
            return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        int zoneFrom = text.indexOf('T');
        boolean hasZone = text.endsWith("Z") || text.indexOf('+', zoneFrom) > 0 || text.indexOf('-', zoneFrom) > 0;
        return hasZone
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    private static boolean isUsual(String text) {
        if (text.length() != USUAL.length()) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            char expected = USUAL.charAt(at);
            char found = text.charAt(at);
            if (expected == '0' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        return true;
    }

    /** Without java.time's formatter: thousands of these are read before the first screen. */
    private static Instant parseUsual(String text) {
        var date = LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
        var time = date.atTime(
                number(text, 11, 2), number(text, 14, 2), number(text, 17, 2), number(text, 20, 3) * 1_000_000);
        return time.toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int digits) {
        int value = 0;
        for (int at = from; at < from + digits; at++) {
            value = value * 10 + text.charAt(at) - '0';
        }
        return value;
    }
}
