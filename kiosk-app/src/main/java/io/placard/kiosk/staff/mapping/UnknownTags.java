package io.placard.kiosk.staff.mapping;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** The tags seen lately that nobody knew. In memory only; safe from any thread. */
public final class UnknownTags {
    private static final int MOST = 20;

    private final Deque<Seen> seen = new ArrayDeque<>();

    /** A tag that stood for nothing when it was laid down. */
    public record Seen(String code, String device, Instant at) {}

    /** One was laid down. */
    public synchronized void add(Seen tag) {
        seen.removeIf(each -> each.code().equals(tag.code()));
        seen.addFirst(tag);
        if (seen.size() > MOST) {
            seen.removeLast();
        }
    }

    /** The latest first, without those that are known by now. */
    public synchronized List<Seen> lately(Predicate<String> isKnown) {
        return seen.stream().filter(each -> !isKnown.test(each.code())).toList();
    }
}
