package io.placard.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds, among all the keys of a search, the queries that a shopper meant and that found nothing: those that stood for
 * a while, and those that were given up. Letters on the way to a longer word are none, nor are those that are left of a
 * query while it is erased. Tells each query once in a session. Used on one thread; time is an argument.
 */
final class FruitlessSearches {
    /** Longer than most people take from one key of a touch screen to the next. */
    static final Duration STANDS = Duration.ofSeconds(2);

    private final Consumer<String> heard;
    private final Set<String> told = new HashSet<>();
    private Optional<Standing> standing = Optional.empty();

    /** @param heard gets each query as it was typed, without space around it */
    FruitlessSearches(Consumer<String> heard) {
        this.heard = heard;
    }

    /** A key was pressed: this is typed now, and found so much. */
    void searched(String typed, int results, Instant now) {
        var query = typed.strip();
        standing.filter(it -> !query.startsWith(it.query())).ifPresent(this::tell);
        var isNew = results == 0 && !query.isEmpty() && !isToldOrLeftOfIt(query);
        standing = isNew ? Optional.of(new Standing(query, now)) : Optional.empty();
    }

    /** Time has passed. */
    void tick(Instant now) {
        standing.filter(it -> !now.isBefore(it.since().plus(STANDS))).ifPresent(this::tell);
    }

    /** The shopper has gone to another page. */
    void leave() {
        standing.ifPresent(this::tell);
    }

    /** The next shopper may miss the same things. */
    void endSession() {
        leave();
        told.clear();
    }

    private void tell(Standing fruitless) {
        standing = Optional.empty();
        told.add(folded(fruitless.query()));
        heard.accept(fruitless.query());
    }

    private boolean isToldOrLeftOfIt(String query) {
        var folded = folded(query);
        return told.stream().anyMatch(it -> it.startsWith(folded));
    }

    private static String folded(String query) {
        return query.toLowerCase(Locale.ROOT);
    }

    private record Standing(String query, Instant since) {}
}
