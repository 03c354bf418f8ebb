package io.placard.sync.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.outbox.Delivery.Accepted;
import io.placard.sync.outbox.Delivery.Failed;
import io.placard.sync.outbox.Delivery.Refused;
import io.placard.sync.outbox.Lane.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LaneTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final Limits LIMITS = new Limits(100, 10_000, Duration.ofDays(7), 8, 1_000);

    private final Lane lane = new Lane(LIMITS, new Random(1));

    @Test
    void sendsTheOldestFirstAndAsManyAsFitInABatch() {
        var ids = addAll(10, 10);

        assertThat(lane.next(NOW)).isEqualTo(ids.subList(0, 8));
    }

    @Test
    void sendsNoMoreBytesAtATimeThanABatchMayHoldButAlwaysOneMessage() {
        var ids = addAll(3, 900);

        assertThat(lane.next(NOW)).isEqualTo(ids.subList(0, 1));
    }

    @Test
    void hasOneBatchUnderWayAtATime() {
        addAll(20, 10);
        lane.next(NOW);

        assertThat(lane.next(NOW.plusSeconds(3600))).isEmpty();
        assertThat(lane.dueAt()).isEqualTo(Instant.MAX);
    }

    @Test
    void forgetsWhatTheDestinationHas() {
        var ids = addAll(2, 10);
        lane.next(NOW);
        var outcome = lane.answered(new Accepted(), NOW);

        assertThat(outcome).isEqualTo(new Lane.Outcome(ids, false));
        assertThat(lane.pending()).isZero();
        assertThat(lane.oldest()).isEmpty();
    }

    @Test
    void keepsWhatFailedAndSendsTheSameAgainLater() {
        var ids = addAll(2, 10);
        lane.next(NOW);
        lane.answered(new Failed("500", Duration.ZERO), NOW);

        assertThat(lane.pending()).isEqualTo(2);
        assertThat(lane.next(lane.dueAt())).isEqualTo(ids);
    }

    @Test
    void restsLongerWithEveryFailureButNeverMoreThanFiveMinutes() {
        addAll(1, 10);
        for (var failure = 1; failure <= 40; failure++) {
            lane.next(lane.dueAt());
            lane.answered(new Failed("503", Duration.ZERO), NOW);
            var ceiling = Math.min(300_000L, 1000L << Math.min(failure - 1, 20));

            assertThat(Duration.between(NOW, lane.dueAt()).toMillis()).isBetween(0L, ceiling);
        }
    }

    @Test
    void leavesADestinationAloneForAsLongAsItAsks() {
        addAll(1, 10);
        lane.next(NOW);
        lane.answered(new Failed("429", Duration.ofMinutes(10)), NOW);

        assertThat(lane.next(NOW.plusSeconds(599))).isEmpty();
        assertThat(lane.next(NOW.plusSeconds(600))).isNotEmpty();
    }

    @Test
    void losesOneBadMessageAndNoneOfItsNeighbours() {
        var ids = addAll(20, 10);
        var bad = ids.get(5);
        var lost = new ArrayList<UUID>();
        var had = new ArrayList<UUID>();
        var now = NOW;
        while (lane.pending() > 0) {
            now = lane.dueAt().isAfter(now) ? lane.dueAt() : now;
            var batch = lane.next(now);
            var outcome = lane.answered(batch.contains(bad) ? new Refused("422") : new Accepted(), now);
            (outcome.isLoss() ? lost : had).addAll(outcome.gone());
        }

        assertThat(lost).containsExactly(bad);
        assertThat(had).hasSize(19).isSubsetOf(ids).doesNotHaveDuplicates();
    }

    @Test
    void doesNotHurryThroughMessagesThatAreAllRefused() {
        addAll(50, 10);
        var now = NOW;
        var requests = 0;
        while (Duration.between(NOW, now).toMinutes() < 30 && lane.pending() > 0) {
            now = lane.dueAt().isAfter(now) ? lane.dueAt() : now;
            lane.next(now);
            lane.answered(new Refused("400"), now);
            requests++;
        }

        assertThat(requests).isLessThan(40);
    }

    @Test
    void letsTheOldestGoWhereTooManyWait() {
        var ids = addAll(100, 10);

        assertThat(lane.add(new Mark(UUID.randomUUID(), NOW, 10))).containsExactly(ids.getFirst());
        assertThat(lane.pending()).isEqualTo(100);
    }

    @Test
    void letsTheOldestGoWhereTheyTakeTooManyBytes() {
        var ids = addAll(10, 1000);

        assertThat(lane.add(new Mark(UUID.randomUUID(), NOW, 1500))).isEqualTo(ids.subList(0, 2));
    }

    @Test
    void letsGoWhatHasWaitedTooLong() {
        lane.add(new Mark(UUID.randomUUID(), NOW.minus(Duration.ofDays(8)), 10));
        var young = addAll(1, 10);

        assertThat(lane.expire(NOW)).hasSize(1);
        assertThat(lane.next(NOW)).isEqualTo(young);
    }

    private List<UUID> addAll(int count, int size) {
        var ids = new ArrayList<UUID>();
        for (var each = 0; each < count; each++) {
            var id = new UUID(7, each);
            lane.add(new Mark(id, NOW, size));
            ids.add(id);
        }
        return ids;
    }
}
