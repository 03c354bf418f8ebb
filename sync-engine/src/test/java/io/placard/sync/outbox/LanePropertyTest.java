package io.placard.sync.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.outbox.Delivery.Accepted;
import io.placard.sync.outbox.Delivery.Failed;
import io.placard.sync.outbox.Delivery.Refused;
import io.placard.sync.outbox.Lane.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens in whatever order: each message is had, lost and counted, or still waiting; never two of them. */
class LanePropertyTest {
    private static final Limits LIMITS = new Limits(12, 200, Duration.ofMinutes(30), 4, 60);

    private enum Fate {
        WAITING,
        HAD,
        LOST
    }

    private final Map<UUID, Fate> fates = new LinkedHashMap<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Property(tries = 300)
    void everyMessageHasOneFate(@ForAll long seed, @ForAll @Size(max = 200) List<@IntRange(max = 5) Integer> steps) {
        fates.clear();
        var lane = new Lane(LIMITS, new Random(seed));
        var random = new Random(seed);
        for (var step : steps) {
            take(step, lane, random);

            assertThat(lane.pending()).isEqualTo(waiting()).isLessThanOrEqualTo(LIMITS.entries());
        }
    }

    private void take(int step, Lane lane, Random random) {
        switch (step) {
            case 0, 1 -> {
                var id = new UUID(1, fates.size());
                fates.put(id, Fate.WAITING);
                end(lane.add(new Mark(id, now, 1 + random.nextInt(50))), Fate.LOST);
            }
            case 2 -> now = now.plusSeconds(random.nextInt(600));
            case 3 -> end(lane.expire(now), Fate.LOST);
            default -> send(lane, random);
        }
    }

    private void send(Lane lane, Random random) {
        var batch = lane.next(now);
        if (batch.isEmpty()) {
            return;
        }
        assertThat(batch).allMatch(id -> fates.get(id) == Fate.WAITING).hasSizeLessThanOrEqualTo(LIMITS.batch());
        var delivery = switch (random.nextInt(3)) {
            case 0 -> new Accepted();
            case 1 -> new Refused("422");
            default -> new Failed("500", Duration.ofSeconds(random.nextInt(30)));
        };
        var outcome = lane.answered(delivery, now);
        end(outcome.gone(), outcome.isLoss() ? Fate.LOST : Fate.HAD);
        assertThat(lane.next(now)).as("rests after a failure").satisfies(next -> {
            if (delivery instanceof Failed(var _, var wait) && !wait.isZero()) {
                assertThat(next).isEmpty();
            }
        });
        if (lane.dueAt().equals(Instant.MAX) && lane.pending() > 0) {
            lane.answered(new Failed("cut", Duration.ZERO), now);
        }
    }

    private void end(List<UUID> ids, Fate fate) {
        ids.forEach(id -> assertThat(fates.put(id, fate)).isEqualTo(Fate.WAITING));
    }

    private int waiting() {
        return (int)
                fates.values().stream().filter(each -> each == Fate.WAITING).count();
    }
}
