package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.placard.catalog.live.LiveCatalog;
import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.DeviceVitals;
import io.placard.hardware.health.Health;
import io.placard.hardware.health.Vitals;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import io.placard.kiosk.sensing.LiveDevices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DevicesJsonTest {
    private static final DeviceVitals PAD = new DeviceVitals(
            new DeviceReport(Facts.PAD, new DeviceStatus.Online(), "62E3086CED", Facts.NOW.minusMillis(1500), 10, 1, 2),
            new Health.Healthy(),
            15.384,
            1,
            0,
            Duration.ofMillis(65),
            "02 36 03",
            List.of(),
            OptionalInt.empty());
    private static final DeviceVitals SLOT = new DeviceVitals(
            new DeviceReport(Facts.SLOT, new DeviceStatus.Absent("Plug it in."), null, null, 0, 0, 0),
            new Health.Absent("Plug it in."),
            0,
            0,
            7,
            Duration.ZERO,
            "",
            List.of(620, Vitals.NOTHING, 45),
            OptionalInt.of(120));

    @Test
    void saysOfAReaderWhatWasAgreed() throws IOException, RefusedException {
        var pad = devices().get(0);

        assertThat(pad).isEqualTo(new ObjectMapper().readTree("""
                {"name": "pad-A", "kind": "rfid", "driver": "rdm6300", "port": "/dev/ttyUSB0", "available": true,
                 "state": "connected", "trouble": null, "last_value": "62E3086CED",
                 "last_reading_at": "2026-01-01T00:01:38.500Z", "age_ms": 1500, "readings_per_s": 15.4,
                 "valid_frames": 10, "invalid_frames": 1, "errors_per_min": 1, "out_of_range": 0, "reconnects": 2,
                 "silent_ms": 65, "raw_hex": "02 36 03", "distances": [], "covered_mm": null, "number": null,
                 "meaning": null, "health": "healthy", "health_words": "Well", "remedy": ""}
                """));
    }

    @Test
    void saysOfASensorWhatWasAgreed() throws IOException, RefusedException {
        var slot = devices().get(1);

        assertThat(slot).isEqualTo(new ObjectMapper().readTree("""
                {"name": "slot-3", "kind": "ultrasonic", "driver": "a02yyuw", "port": "/dev/ttyUSB3",
                 "available": false, "state": "absent", "trouble": "Plug it in.", "last_value": null,
                 "last_reading_at": null, "age_ms": null, "readings_per_s": 0.0, "valid_frames": 0,
                 "invalid_frames": 0, "errors_per_min": 0, "out_of_range": 7, "reconnects": 0, "silent_ms": 0,
                 "raw_hex": "", "distances": [620, null, 45], "covered_mm": 120, "number": 3, "meaning": null,
                 "health": "absent", "health_words": "Not there", "remedy": "Plug it in."}
                """));
    }

    private static JsonNode devices() throws IOException, RefusedException {
        var catalog = new LiveCatalog(Locale.US, Clock.systemUTC());
        var live = new LiveDevices(() -> List.of(PAD, SLOT), catalog);
        var endpoint = new DevicesJson(live, InstantSource.fixed(Facts.NOW)).endpoint();
        assertThat(endpoint.method()).isEqualTo("GET");
        assertThat(endpoint.path()).isEqualTo("/devices.json");

        var body = new ByteArrayOutputStream();
        endpoint.action().answer(Request.of(Map.of())).body().writeTo(body);
        return new ObjectMapper().readTree(body.toByteArray()).path("devices");
    }
}
