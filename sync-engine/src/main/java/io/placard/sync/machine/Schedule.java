package io.placard.sync.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When to read, and how much. All times are spread by chance, or by the kiosk's place in its fleet, so that the kiosks
 * of a fleet do not ask in step.
 *
 * @param reconcileEvery while live
 * @param pollEvery while there is no live channel
 * @param openings the shop's next opening after an instant
 */
public record Schedule(
        Duration reconcileEvery,
        Duration pollEvery,
        RandomGenerator random,
        FleetPlace place,
        Function<Instant, Optional<Instant>> openings) {
    /** When all kiosks of a fleet lose their live channel at the same instant, each reads within this window. */
    static final Duration AFTER_LOSS = Duration.ofSeconds(14);
    /** When it comes back; shorter, because nobody is live before. */
    static final Duration AFTER_RETURN = Duration.ofSeconds(8);
    /** In how long after its opening a shop's kiosks have all read. */
    static final Duration AFTER_OPENING = Duration.ofMinutes(2);

    /** So long the first read waits for the subscription. */
    static final Duration SUBSCRIBE_FIRST = Duration.ofSeconds(3);

    /** A complete read older than this is done again when events begin to arrive. */
    private static final Duration FULL_AT_SUBSCRIPTION = Duration.ofMinutes(10);
    /** A complete read older than this is done again whenever a read is due. */
    private static final Duration FULL_ANYWAY = Duration.ofHours(6);

    private static final Duration GAP_FIRST = Duration.ofSeconds(2);
    private static final Duration RETRY_FIRST = Duration.ofSeconds(2);
    /** Wide, because a short outage fails many kiosks of a fleet within a second or two. */
    private static final Duration RETRY_FIRST_SPREAD = Duration.ofSeconds(8);

    private static final Duration RETRY_MOST = Duration.ofSeconds(15);

    /** One kiosk alone, in a shop that never tells when it opens. */
    public Schedule(Duration reconcileEvery, Duration pollEvery, RandomGenerator random) {
        this(reconcileEvery, pollEvery, random, new FleetPlace(0), _ -> Optional.empty());
    }

    /** At the latest when the shop opens: overnight the store tells nothing. */
    Instant nextReconcile(Instant now) {
        var usual = now.plus(aFifthAround(reconcileEvery));
        var offset = place.within(AFTER_OPENING);
        return openings.apply(now.minus(offset))
                .map(opening -> opening.plus(offset))
                .filter(opening -> opening.isBefore(usual))
                .orElse(usual);
    }

    /** Most likely a server's restart, which meets the whole fleet. */
    Instant afterLoss(Instant now) {
        return now.plus(place.within(AFTER_LOSS));
    }

    /** By chance: those who read early after the loss have to read again, and would otherwise come together. */
    Instant afterReturn(Instant now) {
        return now.plus(upTo(AFTER_RETURN));
    }

    Instant nextPoll(Instant now) {
        return now.plus(aFifthAround(pollEvery));
    }

    /** Soon, but not at once: where one event was missed there are often more. */
    Instant afterGap(Instant now) {
        return now.plus(GAP_FIRST).plus(upTo(GAP_FIRST));
    }

    Instant afterFailure(int failures, Duration waitAtLeast, Instant now) {
        var rest = failures <= 1
                ? RETRY_FIRST.plus(upTo(RETRY_FIRST_SPREAD))
                : RETRY_MOST.dividedBy(2).plus(upTo(RETRY_MOST.dividedBy(2)));
        return now.plus(rest.compareTo(waitAtLeast) >= 0 ? rest : waitAtLeast.plus(upTo(AFTER_LOSS)));
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
