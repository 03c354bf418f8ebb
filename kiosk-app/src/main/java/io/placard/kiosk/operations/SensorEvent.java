package io.placard.kiosk.operations;

import com.fasterxml.jackson.core.JsonGenerator;
import io.placard.hardware.DeviceSettings;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Something a device said, as the trace and the event stream tell it.
 *
 * @param kind rfid or ultrasonic
 * @param type tag_put, tag_remove, covered, uncovered, available, unavailable or reading
 * @param value a reading's tag or distance in mm, or why a device is unavailable
 */
public record SensorEvent(
        String name,
        String kind,
        String type,
        @Nullable String tag,
        @Nullable Integer number,
        @Nullable String value,
        long frameMicros) {
    static final String READING = "reading";
    static final String AVAILABLE = "available";
    static final String UNAVAILABLE = "unavailable";

    static SensorEvent of(DeviceSettings device, String type, @Nullable String value, long frameMicros) {
        var number = device instanceof DeviceSettings.DistanceSensor sensor ? sensor.number() : null;
        return new SensorEvent(device.name(), kindOf(device), type, null, number, value, frameMicros);
    }

    /** The word for a device's kind in config, status and trace. */
    public static String kindOf(DeviceSettings device) {
        return switch (device) {
            case DeviceSettings.Reader _ -> "rfid";
            case DeviceSettings.DistanceSensor _ -> "ultrasonic";
        };
    }

    void writeFields(JsonGenerator json) throws IOException {
        json.writeStringField("name", name);
        json.writeStringField("kind", kind);
        json.writeStringField("type", type);
        if (tag != null) {
            json.writeStringField("tag", tag);
        }
        if (number != null) {
            json.writeNumberField("number", number);
        }
        if (value != null) {
            json.writeStringField(type.equals(READING) ? "value" : "reason", value);
        }
        json.writeNumberField("frame_t", frameMicros);
    }
}
