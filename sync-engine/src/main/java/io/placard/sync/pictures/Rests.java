package io.placard.sync.pictures;

import io.placard.sync.pictures.shelf.UrlKey;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Who is left alone until when: a URL that has failed, ever longer; a server that does not answer or asks for less,
 * with all its URLs. Safe from any thread.
 */
final class Rests {
    private static final int MOST_URLS = 10_000;
    private static final int MOST_SERVERS = 100;
    private static final Span REFUSED = new Span(Duration.ofMinutes(10), Duration.ofHours(6));
    private static final Span DAMAGED = new Span(Duration.ofSeconds(30), Duration.ofHours(1));
    private static final Span SERVER_URL = new Span(Duration.ofSeconds(10), Duration.ofMinutes(5));
    private static final Span SERVER = new Span(Duration.ofSeconds(2), Duration.ofMinutes(2));
    private static final Span NETWORK = new Span(Duration.ofSeconds(2), Duration.ofSeconds(30));
    private static final Span DISK = new Span(Duration.ofSeconds(30), Duration.ofMinutes(5));
    /** From here on all are as long as they may be. */
    private static final int MOST_DOUBLINGS = 16;

    private final RandomGenerator random;
    private final Map<UrlKey, Rest> urls = bounded(MOST_URLS);
    private final Map<String, Rest> servers = bounded(MOST_SERVERS);

    Rests(RandomGenerator random) {
        this.random = random;
    }

    synchronized boolean rests(UrlKey url, String server, Instant now) {
        return isBefore(now, urls.get(url)) || isBefore(now, servers.get(server));
    }

    synchronized void failed(UrlKey url, String server, FetchException failure, Instant now) {
        switch (failure.fault()) {
            case REFUSED -> {
                servers.remove(server);
                extend(urls, url, REFUSED, Duration.ZERO, now);
            }
            case DAMAGED -> {
                servers.remove(server);
                // Once is chance: it is asked for again at once.
                extend(urls, url, urls.containsKey(url) ? DAMAGED : Span.NONE, Duration.ZERO, now);
            }
            case SERVER -> {
                extend(urls, url, SERVER_URL, Duration.ZERO, now);
                extend(servers, server, SERVER, failure.retryAfter(), now);
            }
            case NETWORK -> extend(servers, server, NETWORK, Duration.ZERO, now);
            case DISK -> extend(urls, url, DISK, Duration.ZERO, now);
        }
    }

    /** The server sent a whole picture. */
    synchronized void answered(String server) {
        servers.remove(server);
    }

    private <K> void extend(Map<K, Rest> rests, K key, Span span, Duration atLeast, Instant now) {
        var before = rests.remove(key);
        var failures = before == null ? 0 : before.failures;
        var wait = span.after(failures, random);
        var until = now.plus(wait.compareTo(atLeast) > 0 ? wait : atLeast);
        rests.put(key, new Rest(failures + 1, until));
    }

    private static boolean isBefore(Instant now, @Nullable Rest rest) {
        return rest != null && now.isBefore(rest.until);
    }

    /** The one that failed longest ago is forgotten first. */
    private static <K> Map<K, Rest> bounded(int most) {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Rest> eldest) {
                return size() > most;
            }
        };
    }

    private record Rest(int failures, Instant until) {}

    /** Doubles from the first to the longest; the upper half by chance, so that a fleet does not come back together. */
    private record Span(Duration first, Duration longest) {
        private static final Span NONE = new Span(Duration.ZERO, Duration.ZERO);

        private Duration after(int failures, RandomGenerator random) {
            var doubled = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
            var most = doubled.compareTo(longest) > 0 ? longest : doubled;
            return Duration.ofMillis((long) (most.toMillis() * (0.5 + random.nextDouble() / 2)));
        }
    }
}
