package io.placard.kiosk.metrics;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.placard.kiosk.operations.Observed;
import io.placard.kiosk.settings.Telemetry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * All figures about the kiosk: as text for Prometheus, and sent to an OpenTelemetry collector where one is named. Safe
 * from any thread.
 */
public final class Metrics implements AutoCloseable {
    /** 60 and 50 frames a second lie between 14 and 17 ms, and at 20. */
    private static final int[] FRAME_BOUNDS_MS = {10, 14, 17, 20, 25, 34, 50, 100};

    private final CompositeMeterRegistry all = new CompositeMeterRegistry();
    private final PrometheusMeterRegistry prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Observed observed;
    private final Timer frames;

    /** @param push where figures are sent besides; the first ones after one interval */
    public Metrics(Observed observed, LongSupplier traceLinesLost, Optional<Telemetry.Push> push, String kioskId) {
        this.observed = observed;
        all.add(prometheus);
        push.ifPresent(to -> all.add(OtlpPush.registry(to, kioskId, observed.version())));
        frames = Timer.builder("placard.frame")
                .description("How long a frame was on the screen while a surface glided.")
                .serviceLevelObjectives(IntStream.of(FRAME_BOUNDS_MS)
                        .mapToObj(Duration::ofMillis)
                        .toArray(Duration[]::new))
                .register(all);
        var figures = new Figures(all, this.observed);
        ProcessFigures.register(figures, traceLinesLost);
        SyncFigures.register(figures);
        StoreroomFigures.register(figures);
        SensorFigures.register(figures);
        new JvmMemoryMetrics().bindTo(all);
        new JvmThreadMetrics().bindTo(all);
        new ClassLoaderMetrics().bindTo(all);
        new ProcessorMetrics().bindTo(all);
        new FileDescriptorMetrics().bindTo(all);
        collections.bindTo(all);
    }

    /** Takes how long each frame stood while a surface glided, ns. */
    public LongConsumer frames() {
        return nanos -> frames.record(nanos, TimeUnit.NANOSECONDS);
    }

    /** Everything now, as Prometheus text (exposition format 0.0.4). */
    public String prometheusText() {
        return prometheus.scrape();
    }

    /** Sends what was not sent yet, where there is a collector, and ends; within five seconds. */
    @Override
    public void close() {
        collections.close();
        all.getRegistries().forEach(registry -> registry.close());
        all.close();
    }
}
