package io.placard.sync.rest;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** How long a store asks to be left alone. */
public final class RetryAfter {
    /** The header under the name that OkHttp does not know. */
    static final String KEPT_AS = "Placard-Retry-After";

    private static final String HEADER = "Retry-After";
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /**
     * What an answer asks for whose header was {@linkplain #keepFromOkHttp renamed}; zero where it asks for nothing.
     */
    public static Duration of(Response response, Instant now) {
        var wait = parse(response.header(KEPT_AS), now);
        return wait == null ? Duration.ZERO : wait;
    }

    /**
     * Renames the header: OkHttp (5.5.1) asks again at once where it reads 0, and throws a NumberFormatException where
     * the number is larger than an int. When to ask again is decided elsewhere.
     */
    public static Response keepFromOkHttp(Interceptor.Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        var header = response.header(HEADER);
        return header == null
                ? response
                : response.newBuilder()
                        .removeHeader(HEADER)
                        .header(KEPT_AS, header)
                        .build();
    }

    /** Reads seconds or an HTTP date; null where absent or unreadable; never more than an hour. */
    static @Nullable Duration parse(@Nullable String header, Instant now) {
        if (header == null || header.isBlank()) {
            return null;
        }
        try {
            var wait = wait(header.strip(), now);
            return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static Duration wait(String text, Instant now) {
        if (text.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return text.length() > MOST_DIGITS ? LONGEST : Duration.ofSeconds(Long.parseLong(text));
        }
        return Duration.between(now, ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
    }
}
