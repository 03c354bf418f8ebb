package io.placard.kiosk.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What actors choose, and for how long. */
class ScriptTest {
    private static final int MANY = 10_000;
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 1, 12, 0);

    @Test
    void choosesTheSameFromTheSameSeed() {
        assertThat(many(7, Shoppers.Gesture::next)).isEqualTo(many(7, Shoppers.Gesture::next));
        assertThat(many(7, Shoppers.Gesture::next)).isNotEqualTo(many(8, Shoppers.Gesture::next));
    }

    @Test
    void choosesAsOftenAsTheWeightSays() {
        var scrolls = many(7, Shoppers.Gesture::next).stream()
                .filter(Shoppers.Gesture.SCROLL::equals)
                .count();

        assertThat(scrolls / (double) MANY).isCloseTo(0.3, within(0.02));
    }

    @Test
    void leavesOutNoChangeNoOutageAndNoFault() {
        assertThat(many(7, StoreLife.Change::next)).contains(StoreLife.Change.values());
        assertThat(many(7, Outages.Outage::next)).contains(Outages.Outage.values());
        assertThat(many(7, chance -> Hands.of(chance).name()).stream().distinct())
                .containsExactlyInAnyOrder(
                        "noise", "cut frames", "flipped bits", "stuck line", "silence", "wrong speed", "unplugged");
    }

    @Test
    void waitsForTheMeanOnAverageAndNeverMuchLonger() {
        var waits = many(7, chance -> chance.about(Duration.ofSeconds(10)));

        assertThat(waits.stream().mapToLong(Duration::toMillis).average().orElseThrow())
                .isCloseTo(10_000, within(500.0));
        assertThat(waits).allMatch(each -> each.toSeconds() <= 60);
    }

    @Test
    void lastsSoManyHours() {
        assertThat(Wish.length("0.5", "", NOON)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void lastsUntilTheClockShowsTheTimeTomorrowWhereItIsPast() {
        assertThat(Wish.length("12", "13:15", NOON)).isEqualTo(Duration.ofMinutes(75));
        assertThat(Wish.length("12", "11:00", NOON)).isEqualTo(Duration.ofHours(23));
    }

    private static <T> List<T> many(long seed, Function<Chance, T> choice) {
        var chance = new Chance(new SplittableRandom(seed));
        return IntStream.range(0, MANY).mapToObj(_ -> choice.apply(chance)).toList();
    }
}
