package io.placard.sync.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * About which products the store is asked next, and when, so that within a round it is asked about each once. Products
 * come in the order of their ids, so that a round needs no memory but the last one asked about. Belongs to the control
 * thread.
 */
public final class AuditPlan {
    private final Pace pace;
    private final RandomGenerator random;
    private long after;
    private Instant plannedAt = Instant.MIN;
    private Instant dueAt = Instant.MAX;

    /**
     * How quickly.
     *
     * @param round in how long a large catalogue has been asked about
     * @param least between two batches, however large the catalogue is
     * @param most between two batches, however small it is: a kiosk may be switched off every night
     * @param batch products asked about at once
     */
    public record Pace(Duration round, Duration least, Duration most, int batch) {
        /** Once a day, or oftener where that costs the store less than a question an hour. */
        public static final Pace DAILY =
                new Pace(Duration.ofHours(24), Duration.ofSeconds(30), Duration.ofHours(1), 100);
    }

    /** How far a round had come. */
    public record Mark(Instant askedAt, long after) {}

    /** {@code random} spreads a fleet's batches: all rests are jittered by a fifth. */
    public AuditPlan(Pace pace, RandomGenerator random) {
        this.pace = pace;
        this.random = random;
    }

    /** Begins, where an earlier run stood if one left its mark. */
    public void begin(@Nullable Mark mark, int products, Instant now) {
        rest(products, Duration.ZERO, now);
        if (mark == null) {
            return;
        }
        after = mark.after();
        var rested = Duration.between(mark.askedAt(), now);
        var earlier = rested.isNegative() ? dueAt : dueAt.minus(rested);
        var soonest = now.plus(jittered(pace.least()));
        dueAt = earlier.isBefore(soonest) ? soonest : earlier;
    }

    /** When the next batch is due. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Whether a batch is due. A clock that was set back must not put it off for as long. */
    public boolean isDue(int products, Instant now) {
        if (now.isBefore(plannedAt)) {
            rest(products, Duration.ZERO, now);
        }
        return !dueAt.isAfter(now);
    }

    /** The next batch; after the last id comes the first again, so that a batch is full where it can be. */
    public List<Long> next(Collection<Long> products) {
        var ahead = batchOf(products.stream().filter(each -> each > after), pace.batch());
        var again = batchOf(products.stream().filter(each -> each <= after), pace.batch() - ahead.size());
        return Stream.concat(ahead.stream(), again.stream()).toList();
    }

    /** This batch was answered, of so many products. */
    public Mark answered(List<Long> batch, int products, Instant now) {
        after = batch.getLast();
        rest(products, Duration.ZERO, now);
        return new Mark(now, after);
    }

    /** A batch was not answered, or there was none; the same one is next, not before {@code waitAtLeast}. */
    public void putOff(int products, Duration waitAtLeast, Instant now) {
        rest(products, waitAtLeast, now);
    }

    private static List<Long> batchOf(Stream<Long> products, int most) {
        return products.sorted().limit(most).toList();
    }

    private void rest(int products, Duration waitAtLeast, Instant now) {
        var batches = Math.max(1, (products + pace.batch() - 1) / pace.batch());
        var even = pace.round().dividedBy(batches);
        var bounded = even.compareTo(pace.most()) > 0 ? pace.most() : even;
        var rest = jittered(bounded.compareTo(pace.least()) < 0 ? pace.least() : bounded);
        plannedAt = now;
        // Whoever is asked to wait is not the only one.
        dueAt = now.plus(
                rest.compareTo(waitAtLeast) >= 0 ? rest : waitAtLeast.plusMillis(random.nextLong(rest.toMillis() + 1)));
    }

    private Duration jittered(Duration middle) {
        var fifth = middle.toMillis() / 5;
        return Duration.ofMillis(middle.toMillis() - fifth + random.nextLong(2 * fifth + 1));
    }
}
