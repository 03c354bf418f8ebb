package io.placard.kiosk.operations;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.health.Vitals;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.sensing.LiveDevice;
import io.placard.kiosk.sensing.LiveDevices;
import io.placard.kiosk.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/**
 * {@code GET /devices.json}: each reader and sensor looked at closely, in English; what is not known is null, and so is
 * a distance where nothing was there.
 */
public final class DevicesJson {
    private static final double TENTHS = 10;

    private final LiveDevices devices;
    private final InstantSource clock;

    public DevicesJson(LiveDevices devices, InstantSource clock) {
        this.devices = devices;
        this.clock = clock;
    }

    public Endpoint endpoint() {
        return Endpoint.get("/devices.json", _ -> answer());
    }

    private Answer answer() {
        var root = JsonNodeFactory.instance.objectNode();
        var array = root.putArray("devices");
        var now = clock.instant();
        devices.look(new Texts(Locale.ENGLISH)).forEach(device -> write(array.addObject(), device, now));
        return Answer.json(root);
    }

    private static void write(ObjectNode json, LiveDevice device, Instant now) {
        var vitals = device.vitals();
        var report = vitals.report();
        var settings = report.settings();
        json.put("name", settings.name());
        json.put("kind", SensorEvent.kindOf(settings));
        json.put("driver", settings.driver());
        json.put("port", settings.port());
        json.put("available", SensorFeed.isAvailable(report.status()));
        json.put("state", StatusJson.stateOf(report.status()));
        json.put("trouble", SensorFeed.reason(report.status()));
        writeReadings(json, report, now);
        json.put("readings_per_s", Math.rint(vitals.readingsPerSecond() * TENTHS) / TENTHS);
        json.put("valid_frames", report.validFrames());
        json.put("invalid_frames", report.invalidFrames());
        json.put("errors_per_min", vitals.errorsPerMinute());
        json.put("out_of_range", vitals.outOfRange());
        json.put("reconnects", report.reconnects());
        json.put("silent_ms", vitals.sinceByte().toMillis());
        json.put("raw_hex", vitals.rawHex());
        writeDistances(json.putArray("distances"), vitals.distances());
        json.put(
                "covered_mm",
                vitals.coveredMm().isPresent() ? vitals.coveredMm().getAsInt() : null);
        json.put("number", settings instanceof DeviceSettings.DistanceSensor slot ? slot.number() : null);
        json.put("meaning", device.meaning().isEmpty() ? null : device.meaning());
        json.put("health", device.health().code());
        json.put("health_words", device.health().words());
        json.put("remedy", device.health().remedy());
    }

    private static void writeReadings(ObjectNode json, DeviceReport report, Instant now) {
        var readAt = report.lastReadingAt();
        json.put("last_value", report.lastValue());
        json.put("last_reading_at", readAt == null ? null : readAt.toString());
        json.put(
                "age_ms",
                readAt == null
                        ? null
                        : Math.max(0, Duration.between(readAt, now).toMillis()));
    }

    private static void writeDistances(ArrayNode json, List<Integer> distances) {
        distances.forEach(mm -> json.add(mm == Vitals.NOTHING ? null : mm));
    }
}
