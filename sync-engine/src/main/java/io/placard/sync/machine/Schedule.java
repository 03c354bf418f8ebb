package io.placard.sync.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When to read, and how much. All times are spread by chance, so that the kiosks of a fleet do not ask in step.
 *
 * @param reconcileEvery while live
 * @param pollEvery while there is no live channel
 */
public record Schedule(Duration reconcileEvery, Duration pollEvery, RandomGenerator random) {
    /** So long the first read waits for the subscription. */
    static final Duration SUBSCRIBE_FIRST = Duration.ofSeconds(3);

    /** A complete read older than this is done again when events begin to arrive. */
    private static final Duration FULL_AT_SUBSCRIPTION = Duration.ofMinutes(10);
    /** A complete read older than this is done again whenever a read is due. */
    private static final Duration FULL_ANYWAY = Duration.ofHours(6);

    private static final Duration GAP_FIRST = Duration.ofSeconds(2);
    private static final Duration RETRY_FIRST = Duration.ofSeconds(1);
    private static final Duration RETRY_MOST = Duration.ofSeconds(15);

    Instant nextReconcile(Instant now) {
        return now.plus(aFifthAround(reconcileEvery));
    }

    Instant nextPoll(Instant now) {
        return now.plus(aFifthAround(pollEvery));
    }

    /** Soon, but not at once: where one event was missed there are often more. */
    Instant afterGap(Instant now) {
        return now.plus(GAP_FIRST).plus(upTo(GAP_FIRST));
    }

    Instant afterFailure(int failures, Duration waitAtLeast, Instant now) {
        var most = Math.min(RETRY_MOST.toMillis(), RETRY_FIRST.toMillis() << Math.min(failures, 10));
        var rest = Duration.ofMillis(most / 2).plus(upTo(Duration.ofMillis(most / 2)));
        return now.plus(rest.compareTo(waitAtLeast) >= 0 ? rest : waitAtLeast.plus(upTo(RETRY_FIRST)));
    }

    ReadKind kindAtSubscription(Facts facts, Instant now) {
        return kind(facts.fullReadAt(), FULL_AT_SUBSCRIPTION, now);
    }

    ReadKind kindWhenDue(Facts facts, Instant now) {
        return kind(facts.fullReadAt(), FULL_ANYWAY, now);
    }

    private static ReadKind kind(@Nullable Instant fullReadAt, Duration atMost, Instant now) {
        return fullReadAt == null || fullReadAt.plus(atMost).isBefore(now) || fullReadAt.isAfter(now)
                ? ReadKind.FULL
                : ReadKind.INCREMENTAL;
    }

    private Duration aFifthAround(Duration middle) {
        var fifth = middle.toMillis() / 5;
        return Duration.ofMillis(middle.toMillis() - fifth + random.nextLong(2 * fifth + 1));
    }

    private Duration upTo(Duration most) {
        return Duration.ofMillis(random.nextLong(most.toMillis() + 1));
    }
}
