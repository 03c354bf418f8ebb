package io.placard.kiosk.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.placard.kiosk.operations.Observed;
import java.util.function.ToDoubleFunction;

/**
 * Registers figures that are read from what is observed, at the moment somebody asks. Micrometer holds what it reads
 * from weakly: whoever registers keeps the {@link Observed}. A figure that is not known is NaN.
 */
record Figures(MeterRegistry registry, Observed observed) {
    void gauge(String name, Unit unit, String help, ToDoubleFunction<Observed> value) {
        gauge(name, unit, Tags.empty(), help, value);
    }

    void gauge(String name, Unit unit, Tags tags, String help, ToDoubleFunction<Observed> value) {
        Gauge.builder(name, observed, value)
                .tags(tags)
                .baseUnit(unit.wireName())
                .description(help)
                .register(registry);
    }

    void counter(String name, String help, ToDoubleFunction<Observed> value) {
        counter(name, Tags.empty(), help, value);
    }

    void counter(String name, Tags tags, String help, ToDoubleFunction<Observed> value) {
        FunctionCounter.builder(name, observed, value)
                .tags(tags)
                .description(help)
                .register(registry);
    }
}
