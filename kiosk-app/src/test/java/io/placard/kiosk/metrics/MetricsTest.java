package io.placard.kiosk.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.kiosk.operations.Facts;
import io.placard.sync.SyncState;
import io.placard.sync.SyncStatus;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final Pattern SAMPLE = Pattern.compile(
            "[a-z0-9_]+(\\{[a-z_]+=\"([^\"\\\\]|\\\\.)*\"(,[a-z_]+=\"([^\"\\\\]|\\\\.)*\")*})? (-?[0-9.]+(E-?[0-9]+)?|NaN|\\+Inf)");

    private final Facts kiosk = new Facts();

    @Test
    void tellsSyncSensorsAndWhatLiesOnDisk() {
        assertThat(text().lines())
                .contains(
                        "placard_info{version=\"1.0.0\"} 1",
                        "placard_uptime_seconds 12.3",
                        "placard_sync_state{state=\"live\"} 1.0",
                        "placard_sync_state{state=\"offline\"} 0.0",
                        "placard_visible_products 4321.0",
                        "placard_sync_stale_seconds 3.2",
                        "placard_sync_events_total{outcome=\"applied\"} 1.0",
                        "placard_sync_reconciles_total{kind=\"audit\"} 3.0",
                        "placard_sync_reconciles_failed_total 4.0",
                        "placard_sensor_available{driver=\"rdm6300\",kind=\"rfid\",name=\"pad-A\"} 1.0",
                        "placard_sensor_available{driver=\"a02yyuw\",kind=\"ultrasonic\",name=\"slot-3\"} 0.0",
                        "placard_sensor_valid_frames_total{driver=\"rdm6300\",kind=\"rfid\",name=\"pad-A\"} 10.0",
                        "placard_outbox_pending 3.0",
                        "placard_outbox_sent_total 40.0",
                        "placard_outbox_dropped_total 5.0",
                        "placard_picture_files 6.0",
                        "placard_picture_bytes 7000.0",
                        "placard_pictures_missing 2.0",
                        "placard_pictures_not_fetched_total{fault=\"damaged\"} 3.0",
                        "placard_films_unplayable_total 1.0",
                        "placard_trace_lost_lines_total 3.0");
    }

    @Test
    void whatIsNotKnownIsNoNumber() {
        var never = new SyncStatus.Times(null, null, null, null);
        kiosk.sync = new SyncStatus(
                SyncState.STARTING, 0, 0, never, kiosk.sync.events(), kiosk.sync.reconciles(), 0, 0, null);

        assertThat(text().lines()).contains("placard_sync_stale_seconds NaN");
    }

    @Test
    void countsFramesByHowLongTheyStood() {
        try (var metrics = metrics()) {
            metrics.frames().accept(16_000_000);
            metrics.frames().accept(19_000_000);
            metrics.frames().accept(300_000_000);

            assertThat(metrics.prometheusText().lines())
                    .contains(
                            "placard_frame_seconds_bucket{le=\"0.014\"} 0",
                            "placard_frame_seconds_bucket{le=\"0.017\"} 1",
                            "placard_frame_seconds_bucket{le=\"0.02\"} 2",
                            "placard_frame_seconds_bucket{le=\"+Inf\"} 3",
                            "placard_frame_seconds_sum 0.335",
                            "placard_frame_seconds_count 3");
        }
    }

    @Test
    void tellsTheStateOfTheJavaProcess() {
        assertThat(text())
                .contains(
                        "jvm_memory_used_bytes{area=\"heap\"", "jvm_threads_live_threads", "process_files_open_files");
    }

    @Test
    void countersAreStillThereAfterTheCollectorHasRun() {
        try (var metrics = metrics()) {
            System.gc();

            assertThat(metrics.prometheusText().lines()).contains("placard_outbox_sent_total 40.0");
        }
    }

    @Test
    void isPrometheusTextWhateverADeviceIsCalled() {
        var odd = new DeviceSettings.Reader("the \"best\" \\ pad", "rdm6300", "p");
        kiosk.devices = List.of(new DeviceReport(odd, new DeviceStatus.Starting(), null, null, 0, 0, 0));

        assertThat(text().lines())
                .allSatisfy(line -> assertThat(line.startsWith("# HELP ")
                                || line.startsWith("# TYPE ")
                                || SAMPLE.matcher(line).matches())
                        .as(line)
                        .isTrue());
    }

    private String text() {
        try (var metrics = metrics()) {
            return metrics.prometheusText();
        }
    }

    private Metrics metrics() {
        return new Metrics(kiosk.observed(), () -> 3, Optional.empty(), "kiosk-1");
    }
}
