package io.placard.kiosk.operations;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceStatus;
import io.placard.kiosk.watchdog.StartMode;
import io.placard.sync.Outbox;
import io.placard.sync.SyncStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The kiosk's state as {@code GET /status} tells it; what is not known is null. */
public final class StatusJson {
    private static final double MILLIS_A_SECOND = 1000;

    private final Observed observed;
    private final JsonFactory jsonFactory = new JsonFactory();

    public StatusJson(Observed observed) {
        this.observed = observed;
    }

    /** All of it, now. */
    public byte[] write() throws IOException {
        var bytes = new ByteArrayOutputStream(2048);
        try (var json = jsonFactory.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("version", observed.version());
            json.writeNumberField("uptime_s", observed.process().ageMillis() / MILLIS_A_SECOND);
            writeDisplay(json, observed.display().get(), observed.life().get().isScreenOn());
            writeScreen(json, observed.screen().get());
            writeSync(json, observed.sync().get());
            writeSensors(json);
            writeOutbox(json, observed.outbox().get());
            json.writeObjectFieldStart("memory");
            var memory = Observed.memory();
            json.writeNumberField("heap_used", memory.used());
            json.writeNumberField("heap_max", memory.most());
            json.writeEndObject();
            json.writeObjectFieldStart("watchdog");
            json.writeNumberField("last_pulse_ms", observed.lastPulseMs().getAsLong());
            json.writeNumberField("last_frame_ms", observed.life().get().lastFrameMs());
            json.writeEndObject();
            writeMode(json, observed.life().get().mode());
            json.writeFieldName("updates");
            json.writeRawValue(UpdatesJson.of(observed.updates().get()).toString());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** The word for a status; a device that is being opened for the first time is on its way as well. */
    static String stateOf(DeviceStatus status) {
        return switch (status) {
            case DeviceStatus.Online _ -> "connected";
            case DeviceStatus.Starting _, DeviceStatus.Reconnecting _ -> "reconnecting";
            case DeviceStatus.Absent _ -> "absent";
            case DeviceStatus.Faulty _ -> "faulty";
        };
    }

    private static void writeMode(JsonGenerator json, StartMode mode) throws IOException {
        json.writeFieldName("safe_mode");
        if (mode instanceof StartMode.Safe safe) {
            json.writeStartObject();
            writeTime(json, "since", safe.since());
            writeTime(json, "until", safe.until());
            json.writeArrayFieldStart("causes");
            for (var cause : safe.causes()) {
                json.writeString(cause.line());
            }
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    private static void writeDisplay(JsonGenerator json, Observed.DisplayState display, boolean isOn)
            throws IOException {
        json.writeObjectFieldStart("display");
        json.writeStringField("pipeline", display.pipeline());
        json.writeNumberField("width", display.width());
        json.writeNumberField("height", display.height());
        json.writeBooleanField("on", isOn);
        json.writeEndObject();
    }

    private static void writeScreen(JsonGenerator json, ScreenState screen) throws IOException {
        json.writeObjectFieldStart("screen");
        json.writeStringField("view", screen.view());
        json.writeObjectField("product_id", screen.productId());
        json.writeObjectField("category_id", screen.categoryId());
        json.writeObjectField("brand_id", screen.brandId());
        json.writeStringField("source", screen.source());
        json.writeEndObject();
    }

    private void writeSync(JsonGenerator json, SyncStatus sync) throws IOException {
        var times = sync.times();
        json.writeObjectFieldStart("sync");
        json.writeStringField("state", sync.state().wireName());
        json.writeNumberField("products", sync.products());
        json.writeNumberField("visible_products", sync.listedProducts());
        writeTime(json, "last_event_at", times.lastEventAt());
        writeTime(json, "last_reconcile_at", times.lastReconcileAt());
        writeTime(json, "last_full_reconcile_at", times.lastFullReconcileAt());
        json.writeObjectField(
                "stale_s", staleSeconds(times.inStepAt(), observed.process().now()));
        writeEvents(json, sync.events());
        json.writeObjectFieldStart("reconciles");
        json.writeNumberField("full", sync.reconciles().full());
        json.writeNumberField("incremental", sync.reconciles().incremental());
        json.writeNumberField("audit", sync.reconciles().audit());
        json.writeNumberField("failed", sync.reconciles().failed());
        json.writeEndObject();
        json.writeNumberField("reconnects", sync.reconnects());
        json.writeNumberField("generation", sync.generation());
        json.writeStringField("last_error", sync.lastError());
        json.writeEndObject();
    }

    private void writeOutbox(JsonGenerator json, Outbox.Status outbox) throws IOException {
        var oldest = outbox.oldestAge(observed.process().now());
        json.writeObjectFieldStart("outbox");
        json.writeNumberField("pending", outbox.pending());
        json.writeNumberField("oldest_s", oldest.toSeconds());
        json.writeEndObject();
    }

    @Nullable static Double staleSeconds(@Nullable Instant inStepAt, Instant now) {
        return inStepAt == null
                ? null
                : Math.max(0, Duration.between(inStepAt, now).toMillis()) / MILLIS_A_SECOND;
    }

    private static void writeEvents(JsonGenerator json, SyncStatus.EventCounts events) throws IOException {
        json.writeObjectFieldStart("events");
        json.writeNumberField("received", events.received());
        json.writeNumberField("applied", events.applied());
        json.writeNumberField("stale", events.stale());
        json.writeNumberField("unlisted", events.unlisted());
        json.writeNumberField("rejected", events.rejected());
        json.writeNumberField("refetched", events.refetched());
        json.writeNumberField("gaps", events.gaps());
        json.writeEndObject();
    }

    private void writeSensors(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("sensors");
        for (var device : observed.devices().get()) {
            writeSensor(json, device);
        }
        json.writeEndArray();
    }

    private static void writeSensor(JsonGenerator json, DeviceReport device) throws IOException {
        var settings = device.settings();
        json.writeStartObject();
        json.writeStringField("name", settings.name());
        json.writeStringField("kind", SensorEvent.kindOf(settings));
        json.writeStringField("driver", settings.driver());
        json.writeStringField("port", settings.port());
        json.writeBooleanField("available", SensorFeed.isAvailable(device.status()));
        json.writeStringField("state", stateOf(device.status()));
        json.writeStringField("last_value", device.lastValue());
        writeTime(json, "last_reading_at", device.lastReadingAt());
        json.writeNumberField("valid_frames", device.validFrames());
        json.writeNumberField("invalid_frames", device.invalidFrames());
        json.writeNumberField("reconnects", device.reconnects());
        json.writeEndObject();
    }

    private static void writeTime(JsonGenerator json, String name, @Nullable Instant time) throws IOException {
        json.writeStringField(name, time == null ? null : time.toString());
    }
}
