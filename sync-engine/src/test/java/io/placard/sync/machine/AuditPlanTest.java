package io.placard.sync.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.machine.AuditPlan.Mark;
import io.placard.sync.machine.AuditPlan.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditPlanTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final int LARGE = 17_000;

    private final AuditPlan plan = new AuditPlan(Pace.DAILY, new Random(1));

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 2_500, 17_000, 100_000})
    void asksAboutEachProductOnceARoundAndARoundTakesADayAtMost(int size) {
        var products = ids(size);
        plan.begin(null, size, NOW);

        var asked = new ArrayList<Long>();
        var now = NOW;
        while (asked.size() < size) {
            now = plan.dueAt();
            var batch = plan.next(products);
            assertThat(batch).hasSizeLessThanOrEqualTo(100);
            asked.addAll(batch);
            plan.answered(batch, size, now);
        }

        assertThat(asked.subList(0, size)).isEqualTo(products);
        assertThat(Duration.between(NOW, now)).isLessThan(Duration.ofHours(26));
    }

    @Test
    void spreadsALargeCatalogueOverTheDay() {
        plan.begin(null, LARGE, NOW);

        // 170 batches: one in eight and a half minutes, a fifth more or less.
        assertThat(plan.dueAt()).isBetween(NOW.plusSeconds(400), NOW.plusSeconds(620));
    }

    @Test
    void asksAtMostTwiceAMinuteHoweverLargeTheCatalogueIs() {
        plan.begin(null, 10_000_000, NOW);

        assertThat(plan.dueAt()).isAfterOrEqualTo(NOW.plusSeconds(24));
    }

    @Test
    void beginsAgainAfterTheLast() {
        plan.begin(new Mark(NOW.minusSeconds(1), 300), 300, NOW);

        assertThat(plan.next(ids(300))).containsExactlyElementsOf(ids(100));
    }

    @Test
    void fillsABatchFromBothEnds() {
        plan.begin(new Mark(NOW.minusSeconds(1), 299), 300, NOW);

        var batch = plan.next(ids(300));
        assertThat(batch).hasSize(100).startsWith(300L, 1L);
    }

    @Test
    void asksAboutAFewProductsAllAtOnce() {
        plan.begin(new Mark(NOW.minusSeconds(1), 17), 18, NOW);

        assertThat(plan.next(ids(18))).containsExactlyInAnyOrderElementsOf(ids(18));
    }

    @Test
    void goesOnWhereAnEarlierRunStood() {
        plan.begin(new Mark(NOW.minusSeconds(300), 200), LARGE, NOW);

        assertThat(plan.next(ids(LARGE)).getFirst()).isEqualTo(201);
        assertThat(plan.dueAt()).isBetween(NOW.plusSeconds(100), NOW.plusSeconds(320));
    }

    @Test
    void isDueSoonButNotAtOnceWhereItWasSwitchedOffForLong() {
        plan.begin(new Mark(NOW.minusSeconds(50_000), 200), LARGE, NOW);

        assertThat(plan.dueAt()).isBetween(NOW.plusSeconds(24), NOW.plusSeconds(36));
    }

    @Test
    void asksAboutTheSameBatchAgainWhereItWasNotAnswered() {
        plan.begin(null, LARGE, NOW);
        plan.putOff(LARGE, Duration.ZERO, NOW);

        assertThat(plan.next(ids(LARGE)).getFirst()).isEqualTo(1);
    }

    @Test
    void leavesTheStoreAloneForAsLongAsItAsks() {
        plan.begin(null, LARGE, NOW);
        plan.putOff(LARGE, Duration.ofHours(3), NOW);

        assertThat(plan.dueAt()).isBetween(NOW.plusSeconds(10_800), NOW.plusSeconds(11_500));
    }

    @Test
    void isNotPutOffByAClockThatIsSetBack() {
        plan.begin(null, LARGE, NOW);
        var earlier = NOW.minus(Duration.ofDays(400));

        assertThat(plan.isDue(LARGE, earlier)).isFalse();
        assertThat(plan.dueAt()).isBefore(earlier.plusSeconds(620));
    }

    private static List<Long> ids(int size) {
        return LongStream.rangeClosed(1, size).boxed().toList();
    }
}
