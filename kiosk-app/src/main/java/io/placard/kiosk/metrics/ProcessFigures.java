package io.placard.kiosk.metrics;

import io.micrometer.core.instrument.Tags;
import io.placard.kiosk.operations.Observed;
import java.util.function.LongSupplier;

/** The running program. */
final class ProcessFigures {
    private static final double MILLIS_A_SECOND = 1000;

    private ProcessFigures() {}

    static void register(Figures figures, LongSupplier traceLinesLost) {
        var version = Tags.of("version", figures.observed().version());
        figures.gauge("placard.info", Unit.NONE, version, "Which version runs.", _ -> 1);
        figures.gauge(
                "placard.uptime",
                Unit.SECONDS,
                "Time since the process started.",
                it -> it.process().ageMillis() / MILLIS_A_SECOND);
        figures.gauge(
                "placard.heap.used",
                Unit.BYTES,
                "Used part of the Java heap.",
                _ -> Observed.memory().used());
        figures.gauge(
                "placard.heap.max",
                Unit.BYTES,
                "Largest size the Java heap may take.",
                _ -> Observed.memory().most());
        figures.gauge(
                "placard.screen.last.pulse",
                Unit.SECONDS,
                "Time since the JavaFX thread last showed that it lives.",
                it -> it.lastPulseMs().getAsLong() / MILLIS_A_SECOND);
        figures.counter(
                "placard.trace.lost.lines",
                "Lines of the trace that could not be written.",
                _ -> traceLinesLost.getAsLong());
    }
}
