package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MetricsTextTest {
    private static final Pattern SAMPLE =
            Pattern.compile("[a-z_]+(\\{[a-z]+=\"([^\"\\\\]|\\\\.)*\"(,[a-z]+=\"([^\"\\\\]|\\\\.)*\")*})? -?[0-9.]+");

    private final Facts facts = new Facts();

    @Test
    void tellsSyncAndSensors() {
        assertThat(MetricsText.of(facts.observed(), 3).lines())
                .contains(
                        "placard_info{version=\"1.0.0\"} 1",
                        "placard_uptime_seconds 12.300",
                        "placard_sync_state{state=\"live\"} 1",
                        "placard_sync_state{state=\"offline\"} 0",
                        "placard_visible_products 4321",
                        "placard_sync_events_total{outcome=\"applied\"} 1",
                        "placard_sensor_available{driver=\"rdm6300\",kind=\"rfid\",name=\"pad-A\"} 1",
                        "placard_sensor_available{driver=\"a02yyuw\",kind=\"ultrasonic\",name=\"slot-3\"} 0",
                        "placard_frame_seconds_bucket{le=\"0.017\"} 90",
                        "placard_frame_seconds_bucket{le=\"0.020\"} 95",
                        "placard_frame_seconds_bucket{le=\"+Inf\"} 96",
                        "placard_frame_seconds_sum 1.625",
                        "placard_frame_seconds_count 96",
                        "placard_outbox_pending 3",
                        "placard_outbox_sent_total 40",
                        "placard_outbox_dropped_total 5",
                        "placard_picture_files 6",
                        "placard_picture_bytes 7000",
                        "placard_pictures_wanted 9",
                        "placard_pictures_missing 2",
                        "placard_pictures_fetched_total 11",
                        "placard_pictures_not_fetched_total{fault=\"damaged\"} 3",
                        "placard_pictures_not_fetched_total{fault=\"refused\"} 4",
                        "placard_pictures_not_fetched_total{fault=\"failed\"} 5",
                        "placard_trace_lost_lines_total 3");
    }

    @Test
    void isPrometheusTextWhateverADeviceIsCalled() {
        var odd = new DeviceSettings.Reader("the \"best\" \\ pad", "rdm6300", "p");
        facts.devices = List.of(new DeviceReport(odd, new DeviceStatus.Starting(), null, null, 0, 0, 0));

        assertThat(MetricsText.of(facts.observed(), 0).lines())
                .allSatisfy(line -> assertThat(line.startsWith("# HELP ")
                                || line.startsWith("# TYPE ")
                                || SAMPLE.matcher(line).matches())
                        .as(line)
                        .isTrue());
    }
}
