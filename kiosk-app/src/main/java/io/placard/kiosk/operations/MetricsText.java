package io.placard.kiosk.operations;

import io.placard.hardware.DeviceReport;
import io.placard.kiosk.display.FrameTimes;
import io.placard.kiosk.operations.Observed.FilmState;
import io.placard.sync.Outbox;
import io.placard.sync.Pictures;
import io.placard.sync.SyncState;
import io.placard.sync.SyncStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kiosk's state as Prometheus text (exposition format 0.0.4). */
final class MetricsText {
    private static final double MILLIS_A_SECOND = 1000;

    private final StringBuilder text = new StringBuilder(8192);

    private MetricsText() {}

    static String of(Observed observed, long traceLinesLost) {
        var metrics = new MetricsText();
        metrics.process(observed, traceLinesLost);
        metrics.frames(observed.frames().get());
        metrics.sync(observed.sync().get(), observed.process().now());
        metrics.outbox(observed.outbox().get());
        metrics.pictures(observed.pictures().get());
        metrics.films(observed.films().get());
        metrics.sensors(observed.devices().get());
        return metrics.text.toString();
    }

    private void process(Observed observed, long traceLinesLost) {
        gauge("placard_info", "Which version runs.");
        sample("placard_info", Map.of("version", observed.version()), 1);
        gauge(
                "placard_uptime_seconds",
                "Time since the process started.",
                observed.process().ageMillis() / MILLIS_A_SECOND);
        gauge(
                "placard_heap_used_bytes",
                "Used part of the Java heap.",
                Observed.memory().used());
        gauge(
                "placard_heap_max_bytes",
                "Largest size the Java heap may take.",
                Runtime.getRuntime().maxMemory());
        gauge(
                "placard_screen_last_pulse_seconds",
                "Time since the JavaFX thread last showed that it lives.",
                observed.lastPulseMs().getAsLong() / MILLIS_A_SECOND);
        counter("placard_trace_lost_lines_total", "Lines of the trace that could not be written.", traceLinesLost);
    }

    private void frames(FrameTimes.Reading frames) {
        var name = "placard_frame_seconds";
        describe(name, "histogram", "How long a frame was on the screen while a surface glided.");
        for (var bucket : frames.buckets()) {
            sample(name + "_bucket", Map.of("le", format(bucket.bound())), bucket.frames());
        }
        sample(name + "_bucket", Map.of("le", "+Inf"), frames.frames());
        sample(name + "_sum", Map.of(), frames.seconds());
        sample(name + "_count", Map.of(), frames.frames());
    }

    private void sync(SyncStatus sync, Instant now) {
        gauge("placard_sync_state", "1 for the state the sync engine is in, 0 for the others.");
        for (var state : SyncState.values()) {
            sample("placard_sync_state", Map.of("state", state.wireName()), state == sync.state() ? 1 : 0);
        }
        gauge("placard_products", "Products in the cache.", sync.products());
        gauge("placard_visible_products", "Products that shoppers can see in lists.", sync.listedProducts());
        var stale = StatusJson.staleSeconds(sync.times().inStepAt(), now);
        if (stale != null) {
            gauge("placard_sync_stale_seconds", "Time since the cache was last known to equal the store.", stale);
        }
        time(
                "placard_sync_last_event_timestamp_seconds",
                "When the last live event came.",
                sync.times().lastEventAt());
        time(
                "placard_sync_last_reconcile_timestamp_seconds",
                "When the cache was last compared with the store.",
                sync.times().lastReconcileAt());
        counter(
                "placard_sync_events_received_total",
                "Live events that came.",
                sync.events().received());
        counter(
                "placard_sync_event_gaps_total",
                "Live events found missing.",
                sync.events().gaps());
        events(sync.events());
        reconciles(sync.reconciles());
        counter("placard_sync_reconnects_total", "Times the live connection was made anew.", sync.reconnects());
    }

    private void outbox(Outbox.Status outbox) {
        gauge("placard_outbox_pending", "Messages that wait to be sent.", outbox.pending());
        counter("placard_outbox_sent_total", "Messages that their destination has.", outbox.sent());
        counter(
                "placard_outbox_dropped_total",
                "Messages lost: too old, too many, or refused for good.",
                outbox.dropped());
    }

    private void pictures(Pictures.Status pictures) {
        gauge("placard_picture_files", "Picture files on disk.", pictures.files());
        gauge("placard_picture_bytes", "What they take.", pictures.bytes());
        gauge("placard_pictures_wanted", "Pictures that the catalogue names.", pictures.wanted());
        gauge("placard_pictures_missing", "Of these, not on disk.", pictures.missing());
        counter("placard_pictures_fetched_total", "Pictures that came whole.", pictures.fetched());
        var name = "placard_pictures_not_fetched_total";
        describe(name, "counter", "Pictures that could not be had, by what was wrong.");
        sample(name, Map.of("fault", "damaged"), pictures.damaged());
        sample(name, Map.of("fault", "refused"), pictures.refused());
        sample(name, Map.of("fault", "failed"), pictures.failed());
    }

    private void films(FilmState films) {
        gauge("placard_film_files", "Film files on disk.", films.files().files());
        gauge("placard_film_bytes", "What they take.", films.files().bytes());
        gauge(
                "placard_films_missing",
                "Films of the catalogue that are not on disk.",
                films.files().missing());
        counter("placard_films_unplayable_total", "Films that could not be played here.", films.unplayable());
    }

    private void events(SyncStatus.EventCounts events) {
        var name = "placard_sync_events_total";
        describe(name, "counter", "Live events by what became of them.");
        sample(name, Map.of("outcome", "applied"), events.applied());
        sample(name, Map.of("outcome", "stale"), events.stale());
        sample(name, Map.of("outcome", "unlisted"), events.unlisted());
        sample(name, Map.of("outcome", "rejected"), events.rejected());
        sample(name, Map.of("outcome", "refetched"), events.refetched());
    }

    private void reconciles(SyncStatus.ReconcileCounts reconciles) {
        var name = "placard_sync_reconciles_total";
        describe(name, "counter", "Comparisons of the cache with the store.");
        sample(name, Map.of("kind", "full"), reconciles.full());
        sample(name, Map.of("kind", "incremental"), reconciles.incremental());
        sample(name, Map.of("kind", "audit"), reconciles.audit());
        counter("placard_sync_reconciles_failed_total", "Comparisons that failed.", reconciles.failed());
    }

    private void sensors(List<DeviceReport> devices) {
        gauge("placard_sensor_available", "1 for a device that can be heard.");
        eachDevice(devices, "placard_sensor_available", device -> SensorFeed.isAvailable(device.status()) ? 1 : 0);
        describe("placard_sensor_valid_frames_total", "counter", "Frames that could be read.");
        eachDevice(devices, "placard_sensor_valid_frames_total", DeviceReport::validFrames);
        describe("placard_sensor_invalid_frames_total", "counter", "Frames that made no sense.");
        eachDevice(devices, "placard_sensor_invalid_frames_total", DeviceReport::invalidFrames);
        describe("placard_sensor_reconnects_total", "counter", "Times the device's port was opened anew.");
        eachDevice(devices, "placard_sensor_reconnects_total", DeviceReport::reconnects);
    }

    private void eachDevice(List<DeviceReport> devices, String name, Function<DeviceReport, Number> value) {
        for (var device : devices) {
            var settings = device.settings();
            var labels =
                    Map.of("name", settings.name(), "kind", SensorEvent.kindOf(settings), "driver", settings.driver());
            sample(name, labels, value.apply(device));
        }
    }

    private void time(String name, String help, @Nullable Instant time) {
        if (time != null) {
            gauge(name, help, time.toEpochMilli() / MILLIS_A_SECOND);
        }
    }

    private void gauge(String name, String help, Number value) {
        gauge(name, help);
        sample(name, Map.of(), value);
    }

    private void gauge(String name, String help) {
        describe(name, "gauge", help);
    }

    private void counter(String name, String help, Number value) {
        describe(name, "counter", help);
        sample(name, Map.of(), value);
    }

    private void describe(String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private void sample(String name, Map<String, String> labels, Number value) {
        text.append(name);
        if (!labels.isEmpty()) {
            text.append(new TreeMap<>(labels)
                    .entrySet().stream()
                            .map(label -> label.getKey() + "=\"" + escape(label.getValue()) + "\"")
                            .collect(Collectors.joining(",", "{", "}")));
        }
        text.append(' ').append(format(value)).append('\n');
    }

    private static String format(Number value) {
        return value instanceof Double fraction ? String.format(Locale.ROOT, "%.3f", fraction) : value.toString();
    }

    private static String escape(String label) {
        return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
