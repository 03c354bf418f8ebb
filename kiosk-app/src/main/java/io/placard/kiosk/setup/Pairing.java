package io.placard.kiosk.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Lets in whoever can read the kiosk's screen: a code that is shown there is exchanged for a session's token, once. A
 * code holds for a quarter of an hour and five wrong tries; then there is a new one, and after wrong tries a minute in
 * which none counts.
 *
 * <p>Pure: times are monotonic nanoseconds. Safe to call from any thread.
 */
public final class Pairing {
    /** A code holds for so long. */
    public static final Duration LIFE = Duration.ofMinutes(15);
    /** After so many wrong tries there is another code. */
    public static final int MOST_TRIES = 5;
    /** Nobody may try for so long then. */
    public static final Duration PAUSE = Duration.ofMinutes(1);

    /** Without what people confuse: 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V. */
    static final String ALPHABET = "ACDEFGHJKMNPRTWXY34679";

    static final int LENGTH = 8;
    private static final int TOKEN_BYTES = 32;
    private static final int MOST_SESSIONS = 8;

    private final RandomGenerator random;
    private final Deque<String> sessions = new ArrayDeque<>();
    private String code = "";
    private long madeAt;
    private int wrong;
    private long closedUntil;

    /** @param random not to be guessed */
    public Pairing(RandomGenerator random, long now) {
        this.random = random;
        closedUntil = now;
        renew(now);
    }

    /** The code that counts now; in two halves, as it is shown. */
    public synchronized String code(long now) {
        age(now);
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** Tries a code, in capitals or not, with or without what stands between its halves. */
    public synchronized Answer exchange(String tried, long now) {
        age(now);
        if (closedUntil - now > 0) {
            return new Answer.Later(Duration.ofNanos(closedUntil - now));
        }
        var typed = tried.strip().replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT);
        if (isSame(code, typed)) {
            renew(now);
            return new Answer.Paired(session());
        }
        wrong++;
        var left = MOST_TRIES - wrong;
        if (left == 0) {
            renew(now);
            closedUntil = now + PAUSE.toNanos();
        }
        return new Answer.Wrong(left);
    }

    /** Whether a code has been exchanged for this token. */
    public synchronized boolean isPaired(String token) {
        var isPaired = false;
        for (var session : sessions) {
            isPaired |= isSame(session, token);
        }
        return isPaired;
    }

    /** How long the code holds still. */
    public synchronized Duration left(long now) {
        age(now);
        return LIFE.minusNanos(now - madeAt);
    }

    private void age(long now) {
        if (now - madeAt >= LIFE.toNanos()) {
            renew(now);
        }
    }

    private void renew(long now) {
        var fresh = new StringBuilder();
        for (var at = 0; at < LENGTH; at++) {
            fresh.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        code = fresh.toString();
        madeAt = now;
        wrong = 0;
    }

    private String session() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sessions.addLast(token);
        if (sessions.size() > MOST_SESSIONS) {
            sessions.removeFirst();
        }
        return token;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** What a try leads to. */
    public sealed interface Answer {
        /** The token lets in until the setup ends. */
        record Paired(String token) implements Answer {
            @Override
            public String toString() {
                return "Paired";
            }
        }

        /** It was not the code. {@code left}: how many such tries it still bears; after the last there is another. */
        record Wrong(int left) implements Answer {}

        /** Nobody may try for so long. */
        record Later(Duration left) implements Answer {}
    }
}
