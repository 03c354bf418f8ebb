package io.placard.kiosk.operations.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Browsers that have shown the token. A cookie stands for it, since a browser cannot be told to send a header; it is
 * random, known only while the kiosk runs, and good for a working day. Any thread.
 */
public final class Sessions {
    /** The prefix makes browsers refuse it from anywhere but this very host over TLS (RFC 6265bis, 4.1.3.2). */
    private static final String COOKIE = "__Host-placard";

    private static final Duration LASTS = Duration.ofHours(10);
    private static final int MOST = 32;
    private static final int BYTES = 32;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Instant> ends = new ConcurrentHashMap<>();

    public Sessions(InstantSource clock) {
        this.clock = clock;
    }

    /** Begins one; the answer is what {@code Set-Cookie} says. The oldest ends where there are too many. */
    String begin() {
        ends.values().removeIf(end -> !end.isAfter(clock.instant()));
        while (ends.size() >= MOST) {
            ends.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(oldest -> ends.remove(oldest.getKey()));
        }
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        ends.put(id, clock.instant().plus(LASTS));
        return COOKIE + "=" + id + "; Path=/; Secure; HttpOnly; SameSite=Strict";
    }

    /** Ends the one that a request's {@code Cookie} names; the answer is what {@code Set-Cookie} says. */
    String end(@Nullable String cookies) {
        id(cookies).ifPresent(ends::remove);
        return COOKIE + "=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0";
    }

    /** Whether a request's {@code Cookie} names one that runs. */
    boolean isIn(@Nullable String cookies) {
        return id(cookies)
                .map(ends::get)
                .filter(end -> end.isAfter(clock.instant()))
                .isPresent();
    }

    private static Optional<String> id(@Nullable String cookies) {
        if (cookies == null) {
            return Optional.empty();
        }
        for (var cookie : cookies.split(";", -1)) {
            var words = cookie.strip();
            if (words.startsWith(COOKIE + "=")) {
                return Optional.of(words.substring(COOKIE.length() + 1));
            }
        }
        return Optional.empty();
    }
}
