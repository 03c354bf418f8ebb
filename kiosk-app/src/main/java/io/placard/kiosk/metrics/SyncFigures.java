package io.placard.kiosk.metrics;

import io.micrometer.core.instrument.Tags;
import io.placard.kiosk.operations.Observed;
import io.placard.sync.SyncState;
import io.placard.sync.SyncStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The cache, and how it follows the store. */
final class SyncFigures {
    private static final double MILLIS_A_SECOND = 1000;

    private SyncFigures() {}

    static void register(Figures figures) {
        states(figures);
        figures.gauge("placard.products", Unit.NONE, "Products in the cache.", of(SyncStatus::products));
        figures.gauge(
                "placard.visible.products",
                Unit.NONE,
                "Products that shoppers can see in lists.",
                of(SyncStatus::listedProducts));
        times(figures);
        events(figures);
        reconciles(figures);
        figures.counter(
                "placard.sync.reconnects", "Times the live connection was made anew.", of(SyncStatus::reconnects));
    }

    private static void states(Figures figures) {
        for (var state : SyncState.values()) {
            figures.gauge(
                    "placard.sync.state",
                    Unit.NONE,
                    Tags.of("state", state.wireName()),
                    "1 for the state the sync engine is in, 0 for the others.",
                    of(it -> it.state() == state ? 1 : 0));
        }
    }

    private static void times(Figures figures) {
        figures.gauge(
                "placard.sync.stale",
                Unit.SECONDS,
                "Time since the cache was last known to equal the store.",
                SyncFigures::staleSeconds);
        figures.gauge(
                "placard.sync.last.event.timestamp",
                Unit.SECONDS,
                "When the last live event came.",
                it -> seconds(it.sync().get().times().lastEventAt()));
        figures.gauge(
                "placard.sync.last.reconcile.timestamp",
                Unit.SECONDS,
                "When the cache was last compared with the store.",
                it -> seconds(it.sync().get().times().lastReconcileAt()));
    }

    private static void events(Figures figures) {
        figures.counter(
                "placard.sync.events.received",
                "Live events that came.",
                of(it -> it.events().received()));
        figures.counter(
                "placard.sync.event.gaps",
                "Live events found missing.",
                of(it -> it.events().gaps()));
        outcome(figures, "applied", it -> it.events().applied());
        outcome(figures, "stale", it -> it.events().stale());
        outcome(figures, "unlisted", it -> it.events().unlisted());
        outcome(figures, "rejected", it -> it.events().rejected());
        outcome(figures, "refetched", it -> it.events().refetched());
    }

    private static void outcome(Figures figures, String outcome, ToLongFunction<SyncStatus> count) {
        figures.counter(
                "placard.sync.events", Tags.of("outcome", outcome), "Live events by what became of them.", of(count));
    }

    private static void reconciles(Figures figures) {
        comparisons(figures, "full", it -> it.reconciles().full());
        comparisons(figures, "incremental", it -> it.reconciles().incremental());
        comparisons(figures, "audit", it -> it.reconciles().audit());
        figures.counter(
                "placard.sync.reconciles.failed",
                "Comparisons that failed.",
                of(it -> it.reconciles().failed()));
    }

    private static void comparisons(Figures figures, String kind, ToLongFunction<SyncStatus> count) {
        figures.counter(
                "placard.sync.reconciles",
                Tags.of("kind", kind),
                "Comparisons of the cache with the store.",
                of(count));
    }

    private static double staleSeconds(Observed observed) {
        var inStepAt = observed.sync().get().times().inStepAt();
        if (inStepAt == null) {
            return Double.NaN;
        }
        var age = Duration.between(inStepAt, observed.process().now());
        return Math.max(0, age.toMillis()) / MILLIS_A_SECOND;
    }

    private static double seconds(@Nullable Instant time) {
        return time == null ? Double.NaN : time.toEpochMilli() / MILLIS_A_SECOND;
    }

    private static ToDoubleFunction<Observed> of(ToLongFunction<SyncStatus> count) {
        return it -> count.applyAsLong(it.sync().get());
    }
}
