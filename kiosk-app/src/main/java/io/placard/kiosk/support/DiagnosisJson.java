package io.placard.kiosk.support;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.kiosk.operations.UpdatesJson;
import io.placard.sync.Pictures;
import io.placard.sync.SyncStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A diagnosis as JSON; what is not known is null. */
final class DiagnosisJson {
    private static final double MILLIS_A_SECOND = 1000;

    private final Redaction redaction;

    DiagnosisJson(Redaction redaction) {
        this.redaction = redaction;
    }

    ObjectNode of(Diagnosis found) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("at", found.at().toString());
        program(json.putObject("program"), found.program());
        found.mode()
                .findSafe()
                .ifPresentOrElse(
                        safe -> {
                            var mode = json.putObject("safe_mode");
                            mode.put("until", safe.until().toString());
                            var causes = mode.putArray("causes");
                            safe.causes().forEach(cause -> causes.add(redaction.of(cause.line())));
                        },
                        () -> json.putNull("safe_mode"));
        memory(json.putObject("memory"), found.memory());
        var disks = json.putArray("disks");
        found.disks().forEach(disk -> disk(disks.addObject(), disk));
        network(json.putObject("network"), found.network());
        sync(json.putObject("store"), found.sync(), found.at());
        database(json.putObject("database"), found.database());
        files(json.putObject("images"), found.pictures());
        files(json.putObject("films"), found.films());
        json.putObject("outbox").put("pending", found.outbox().pending());
        json.set("updates", UpdatesJson.of(found.updates()));
        var errors = json.putArray("last_errors");
        found.lastErrors().forEach(error -> error(errors.addObject(), error));
        return json;
    }

    private static void program(ObjectNode json, Diagnosis.Program program) {
        json.put("version", program.version());
        json.put("java", program.java().strip());
        json.put("javafx", program.javaFx());
        json.put("system", program.system());
        json.put("renderer", program.pipeline());
        json.put("screen", program.screen());
        json.put("uptime_s", seconds(program.up()));
    }

    private static void memory(ObjectNode json, Diagnosis.Memory memory) {
        json.put("heap_used", memory.heapUsed());
        json.put("heap_max", memory.heapMost());
        json.put("process", orNull(memory.process()));
        json.put("machine_free", orNull(memory.machineFree()));
        json.put("machine_total", orNull(memory.machineTotal()));
    }

    private void disk(ObjectNode json, Diagnosis.Disk disk) {
        json.put("folder", disk.folder().name().toLowerCase(Locale.ROOT));
        json.put("path", disk.path().toString());
        json.put("free", disk.free());
        json.put("total", disk.total());
        json.put("nearly_full", disk.isNearlyFull());
        trouble(json, disk.trouble());
    }

    private void network(ObjectNode json, Diagnosis.Network network) {
        network.addresses().forEach(json.putArray("addresses")::add);
        json.put("store", network.store());
        json.put(
                "answered_after_ms",
                network.answeredAfter().map(Duration::toMillis).orElse(null));
        trouble(json, network.trouble());
    }

    private void sync(ObjectNode json, SyncStatus sync, Instant now) {
        json.put("state", sync.state().wireName());
        json.put("products", sync.products());
        json.put("visible_products", sync.listedProducts());
        var inStepAt = sync.times().inStepAt();
        json.put("stale_s", inStepAt == null ? null : seconds(Duration.between(inStepAt, now)));
        json.put("last_event_at", orNull(sync.times().lastEventAt()));
        json.put("last_full_reconcile_at", orNull(sync.times().lastFullReconcileAt()));
        json.put("live_reconnects", sync.reconnects());
        json.put("live_generation", sync.generation());
        json.put("last_error", sync.findLastError().map(redaction::of).orElse(null));
    }

    private void database(ObjectNode json, Diagnosis.Database database) {
        json.put("file", database.file().toString());
        json.put("bytes", database.bytes());
        trouble(json, database.trouble());
    }

    private static void files(ObjectNode json, Pictures.Status files) {
        json.put("files", files.files());
        json.put("bytes", files.bytes());
        json.put("wanted", files.wanted());
        json.put("missing", files.missing());
        json.put("failed", files.failed());
        json.put("damaged", files.damaged());
    }

    private void error(ObjectNode json, RecentErrors.Entry error) {
        json.put("at", error.at().toString());
        json.put("level", error.isError() ? "error" : "warning");
        json.put("source", error.source());
        json.put("words", redaction.of(error.words()));
    }

    private void trouble(ObjectNode json, Optional<String> trouble) {
        json.put("trouble", trouble.map(redaction::of).orElse(null));
    }

    private static double seconds(Duration duration) {
        return Math.max(0, duration.toMillis()) / MILLIS_A_SECOND;
    }

    private static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    private static @Nullable String orNull(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
