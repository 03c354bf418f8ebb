package io.placard.sync.outbox;

import io.placard.sync.realtime.Backoff;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * What waits for one destination, oldest first, and when it is tried next. Decides only: messages are known by their
 * marks, and whoever asks does what is decided. Belongs to one thread.
 */
final class Lane {
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5));
    /** Without this a destination that refuses in an instant would be asked as fast as the line allows. */
    private static final Duration BETWEEN_HALVES = Duration.ofSeconds(1);

    /** A message without its content. */
    record Mark(UUID id, Instant at, int size) {}

    /** What follows from an answer: messages to let go, of which some are lost. */
    record Outcome(List<UUID> gone, boolean isLoss) {
        private static final Outcome NONE = new Outcome(List.of(), false);
    }

    private final Limits limits;
    private final RandomGenerator random;
    private final ArrayDeque<Mark> waiting = new ArrayDeque<>();
    private final Set<UUID> ids = new HashSet<>();
    private long bytes;
    private int failures;
    private int batch;
    private Instant notBefore = Instant.MIN;
    private List<UUID> underWay = List.of();

    Lane(Limits limits, RandomGenerator random) {
        this.limits = limits;
        this.random = random;
        batch = limits.batch();
    }

    /** Takes in a message; answers with those that have to leave for it, oldest first. */
    List<UUID> add(Mark mark) {
        waiting.add(mark);
        ids.add(mark.id());
        bytes += mark.size();
        return leave(_ -> waiting.size() > limits.entries() || bytes > limits.bytes());
    }

    /** Those that have waited too long, oldest first; they are gone from here. */
    List<UUID> expire(Instant now) {
        return leave(oldest -> oldest.at().plus(limits.age()).isBefore(now));
    }

    /** What to send now; empty where nothing waits, is under way, or may be sent yet. */
    List<UUID> next(Instant now) {
        if (!underWay.isEmpty() || waiting.isEmpty() || now.isBefore(notBefore)) {
            return List.of();
        }
        var chosen = new ArrayList<UUID>();
        var size = 0L;
        for (var mark : waiting) {
            size += mark.size();
            if (!chosen.isEmpty() && (chosen.size() >= batch || size > limits.batchBytes())) {
                break;
            }
            chosen.add(mark.id());
        }
        underWay = List.copyOf(chosen);
        return underWay;
    }

    /** What became of the batch under way. */
    Outcome answered(Delivery delivery, Instant now) {
        var sent = underWay;
        underWay = List.of();
        return switch (delivery) {
            case Delivery.Accepted _ -> {
                failures = 0;
                batch = Math.min(limits.batch(), batch * 2);
                remove(sent);
                yield new Outcome(sent, false);
            }
            case Delivery.Refused _ -> refused(sent, now);
            case Delivery.Failed(var _, var waitAtLeast) -> {
                failures++;
                rest(BACKOFF.next(failures, random), waitAtLeast, now);
                yield Outcome.NONE;
            }
        };
    }

    /** Nothing was sent: the disk did not give the messages; {@code lost} are no longer on it. */
    void notSent(Collection<UUID> lost, Instant now) {
        underWay = List.of();
        remove(lost);
        rest(BETWEEN_HALVES, Duration.ZERO, now);
    }

    /** Whether this message waits here. */
    boolean holds(UUID id) {
        return ids.contains(id);
    }

    int pending() {
        return waiting.size();
    }

    Optional<Instant> oldest() {
        return Optional.ofNullable(waiting.peek()).map(Mark::at);
    }

    /** When {@link #next} has something; {@link Instant#MAX} for not before something else happens. */
    Instant dueAt() {
        return waiting.isEmpty() || !underWay.isEmpty() ? Instant.MAX : notBefore;
    }

    /** One bad message must not take its neighbours along: the batch is halved until it is alone. */
    private Outcome refused(List<UUID> sent, Instant now) {
        if (sent.size() > 1) {
            batch = Math.max(1, sent.size() / 2);
            rest(Duration.ofMillis(random.nextLong(BETWEEN_HALVES.toMillis() + 1)), Duration.ZERO, now);
            return Outcome.NONE;
        }
        failures++;
        rest(BACKOFF.next(failures, random), Duration.ZERO, now);
        remove(sent);
        return new Outcome(sent, true);
    }

    private void rest(Duration rest, Duration waitAtLeast, Instant now) {
        notBefore = now.plus(rest.compareTo(waitAtLeast) > 0 ? rest : waitAtLeast);
    }

    private List<UUID> leave(Predicate<Mark> tooMuch) {
        var gone = new ArrayList<UUID>();
        for (var oldest = waiting.peek(); oldest != null && tooMuch.test(oldest); oldest = waiting.peek()) {
            waiting.remove();
            bytes -= oldest.size();
            gone.add(oldest.id());
            ids.remove(oldest.id());
        }
        return gone;
    }

    private void remove(Collection<UUID> gone) {
        var set = new HashSet<>(gone);
        waiting.removeIf(mark -> {
            var isGone = set.contains(mark.id());
            bytes -= isGone ? mark.size() : 0;
            return isGone;
        });
        ids.removeAll(set);
    }
}
