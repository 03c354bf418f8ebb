package io.placard.kiosk.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.soak.Outcome.Pulse;
import io.placard.kiosk.soak.Verdict.Judgement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Pulse SOUND = new Pulse(80_000, 0, 1700, 0);

    @Test
    void keepsEveryPromiseWhereNothingGrowsInTwelveHours() {
        var verdict = Verdict.of(series(12, _ -> 300), outcome(SOUND, 0, List.of()));

        assertThat(verdict.lines()).extracting(Verdict.Line::judgement).containsOnly(Judgement.KEPT);
        assertThat(verdict.exitCode()).isZero();
    }

    @Test
    void breaksThePromiseWhereMemoryGrowsByTwoAnHour() {
        var verdict = Verdict.of(series(12, hours -> 300 + 2 * hours), outcome(SOUND, 0, List.of()));

        assertThat(of("RSS", verdict)).isEqualTo(Judgement.BROKEN);
        assertThat(of("heap", verdict)).isEqualTo(Judgement.BROKEN);
        assertThat(verdict.exitCode()).isEqualTo(1);
    }

    @Test
    void forgetsWhatGrewInTheFirstHour() {
        var verdict = Verdict.of(series(12, hours -> 200 + 100 * Math.min(1, hours)), outcome(SOUND, 0, List.of()));

        assertThat(of("RSS", verdict)).isEqualTo(Judgement.KEPT);
    }

    @Test
    void leavesOpenWhatAShortRunCannotTell() {
        var verdict = Verdict.of(series(0.5, hours -> 300 + 50 * hours), outcome(SOUND, 0, List.of()));

        assertThat(of("RSS", verdict)).isEqualTo(Judgement.OPEN);
        assertThat(of("PSS", verdict)).isEqualTo(Judgement.OPEN);
        assertThat(verdict.exitCode()).isEqualTo(2);
    }

    @Test
    void breaksThePromiseOfMemoryAboveTheLimitAfterAnHour() {
        assertThat(of("PSS", Verdict.of(series(2, _ -> 380), outcome(SOUND, 0, List.of()))))
                .isEqualTo(Judgement.BROKEN);
    }

    @Test
    void breaksThePromiseAtOneMissedBeat() {
        var verdict = Verdict.of(series(12, _ -> 300), outcome(new Pulse(80_000, 1, 3100, 0), 0, List.of()));

        assertThat(of("heartbeat", verdict)).isEqualTo(Judgement.BROKEN);
    }

    @Test
    void breaksThePromiseAtOneRestart() {
        assertThat(of("started anew", Verdict.of(series(12, _ -> 300), outcome(SOUND, 1, List.of()))))
                .isEqualTo(Judgement.BROKEN);
    }

    @Test
    void breaksThePromiseAtOneDifference() {
        var verdict = Verdict.of(series(12, _ -> 300), outcome(SOUND, 0, List.of("7: stock is 3, not 4")));

        assertThat(of("cache", verdict)).isEqualTo(Judgement.BROKEN);
    }

    @Test
    void looksOnlyAtTheLeastOfEachHour() {
        var points = List.of(
                new Series.Point(1.1, 80),
                new Series.Point(1.5, 60),
                new Series.Point(1.9, 90),
                new Series.Point(2.2, 70));

        assertThat(Verdict.lows(points)).extracting(Series.Point::value).containsExactly(60.0, 70.0);
    }

    private static Judgement of(String word, Verdict verdict) {
        return verdict.lines().stream()
                .filter(each -> each.promise().contains(word))
                .findFirst()
                .orElseThrow()
                .judgement();
    }

    private static Outcome outcome(Pulse pulse, int restarts, List<String> differences) {
        return new Outcome("2026-01-01T00:00:00Z", "a test", 7, 5000, restarts, pulse, Map.of(), differences, Map.of());
    }

    /** A sample a minute, a few MiB off here and there. */
    private static Series series(double hours, DoubleUnaryOperator value) {
        var random = new SplittableRandom(7);
        var rows = new ArrayList<Map<String, Double>>();
        for (var minute = 0; minute <= hours * 60; minute++) {
            var row = new LinkedHashMap<String, Double>();
            row.put(Series.TIME, minute * 60.0);
            for (var name : List.of(Sampler.RSS, Sampler.PSS, Sampler.HEAP_LIVE)) {
                row.put(name, value.applyAsDouble(minute / 60.0) + random.nextDouble(4));
            }
            rows.add(row);
        }
        return new Series(List.copyOf(rows.getFirst().keySet()), rows);
    }
}
