package io.placard.kiosk.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.placard.kiosk.soak.Series.Point;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlopeTest {
    private static final int MINUTES = 660;

    @Test
    void findsTheSlopeOfALineExactly() {
        var slope = Slope.of(minutes(hours -> 300 + 2.5 * hours));

        assertThat(slope.perHour()).isCloseTo(2.5, within(1e-9));
        assertThat(slope.margin()).isLessThan(1e-6);
    }

    @Test
    void holdsTheTrueSlopeWithinItsMarginNineteenTimesInTwenty() {
        var held = IntStream.range(0, 400)
                .mapToObj(SlopeTest::noisy)
                .filter(slope -> slope.least() < 1 && slope.most() > 1)
                .count();

        assertThat(held).isBetween(365L, 395L);
    }

    @Test
    void trustsPointsLessThatWanderTogether() {
        var together = Slope.of(minutes(hours -> 20 * Math.sin(3 * hours)));
        var random = new SplittableRandom(7);
        var apart = Slope.of(minutes(_ -> 20 * Math.sin(7 * random.nextDouble())));

        assertThat(together.margin()).isGreaterThan(5 * apart.margin());
    }

    @Test
    void tellsNothingFromFourPoints() {
        assertThat(Slope.of(minutes(hours -> hours).subList(0, 4)).margin()).isInfinite();
    }

    private static Slope noisy(int seed) {
        var random = new SplittableRandom(seed);
        return Slope.of(minutes(hours -> hours + random.nextGaussian(0, 4)));
    }

    private static List<Point> minutes(DoubleUnaryOperator value) {
        return IntStream.range(0, MINUTES)
                .mapToObj(minute -> new Point(minute / 60.0, value.applyAsDouble(minute / 60.0)))
                .toList();
    }
}
