package io.placard.kiosk.operations;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.placard.sync.SyncNotice;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file {@code trace.jsonl}: what happened when, one JSON object a line, for measurements and for finding faults.
 *
 * <p>All methods may be called on any thread and never wait: lines are queued, and written by a thread of the trace's
 * own. Where that falls behind by thousands of lines, further ones are lost and counted.
 */
public final class Trace implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Trace.class);
    private static final int QUEUE_LINES = 8192;
    private static final long MAX_BYTES = 16L * 1024 * 1024;
    private static final int KEPT_FILES = 4;
    private static final int CLOSE_MS = 2000;
    private static final int IDLE_MS = 1000;

    private final ProcessClock clock;
    private final TraceFile file;
    private final BlockingQueue<Line> traceLines = new ArrayBlockingQueue<>(QUEUE_LINES);
    private final AtomicLong lost = new AtomicLong();
    private final JsonFactory jsonFactory = new JsonFactory();
    private final Thread writer = new Thread(this::writeUntilClosed, "trace");
    private volatile boolean isClosed;
    private boolean isFailing;

    public Trace(Path logDir, ProcessClock clock) {
        this(new TraceFile(logDir.resolve("trace.jsonl"), MAX_BYTES, KEPT_FILES), clock);
    }

    Trace(TraceFile file, ProcessClock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Starts to write; lines from before are waiting. */
    public void open() {
        writer.setDaemon(true);
        writer.start();
    }

    /** The program begins to build the kiosk. */
    public void appStarted() {
        var age = clock.ageMillis();
        add("app.start", json -> json.writeNumberField("ms", age));
    }

    /** The first product grid is painted. */
    public void screenInteractive() {
        var age = clock.ageMillis();
        add("screen.interactive", json -> json.writeNumberField("ms", age));
    }

    /** What the sync engine tells. */
    public void sync(SyncNotice notice) {
        switch (notice) {
            case SyncNotice.StateChanged changed -> add("sync.state", json -> writeState(json, changed));
            case SyncNotice.EventHandled handled -> add("sync.event", json -> writeEvent(json, handled));
            case SyncNotice.Reconciled reconciled -> add("sync.reconcile", json -> writeReconcile(json, reconciled));
        }
    }

    /** What a device saw; mere readings are not traced. */
    public void sensor(SensorEvent event) {
        if (!event.type().equals(SensorEvent.READING)) {
            add("sensor", event::writeFields);
        }
    }

    /**
     * The screen shows something else; called after the frame that painted it.
     *
     * @param causeMicros when its cause happened, microseconds since the epoch; null where there is none
     */
    public void screen(ScreenState state, @Nullable Long causeMicros) {
        add("screen", json -> {
            json.writeStringField("view", state.view());
            writeNullable(json, "product_id", state.productId());
            json.writeStringField("source", state.source());
            writeNullable(json, "cause_t", causeMicros);
        });
    }

    /** Search results are shown; called after the frame that painted them. */
    public void search(int queryLength, int results, long keyedMicros) {
        add("search", json -> {
            json.writeNumberField("query_length", queryLength);
            json.writeNumberField("results", results);
            json.writeNumberField("keyed_t", keyedMicros);
        });
    }

    /** Lines that could not be written. */
    public long lost() {
        return lost.get();
    }

    /** Writes what is waiting; returns within two seconds. */
    @Override
    public void close() {
        isClosed = true;
        try {
            writer.join(CLOSE_MS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void add(String event, Fields fields) {
        if (isClosed || !traceLines.offer(new Line(clock.micros(), event, fields))) {
            lost.incrementAndGet();
        }
    }

    private void writeUntilClosed() {
        try {
            while (!isClosed || !traceLines.isEmpty()) {
                var line = traceLines.poll(IDLE_MS, TimeUnit.MILLISECONDS);
                if (line != null) {
                    write(line);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            closeFile();
        }
    }

    private void write(Line line) {
        try {
            file.write(format(line));
            if (traceLines.isEmpty()) {
                file.flush();
            }
            isFailing = false;
        } catch (IOException e) {
            lost.incrementAndGet();
            if (!isFailing) {
                log.warn("The trace cannot be written; make room on the disk and let the kiosk's user write there", e);
            }
            isFailing = true;
        }
    }

    private String format(Line line) throws IOException {
        var text = new StringWriter();
        try (var json = jsonFactory.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("t", line.micros());
            json.writeStringField("ev", line.event());
            line.fields().write(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    private void closeFile() {
        try {
            file.close();
        } catch (IOException e) {
            log.warn("The end of the trace could not be written", e);
        }
    }

    private static void writeState(JsonGenerator json, SyncNotice.StateChanged changed) throws IOException {
        json.writeStringField("from", changed.from().wireName());
        json.writeStringField("to", changed.to().wireName());
        json.writeStringField("reason", changed.reason());
    }

    private static void writeEvent(JsonGenerator json, SyncNotice.EventHandled handled) throws IOException {
        json.writeStringField("event", handled.event());
        json.writeNumberField("product_id", handled.productId());
        json.writeNumberField("bytes", handled.bytes());
        json.writeStringField("outcome", handled.outcome().wireName());
        json.writeNumberField("received_t", handled.receivedMicros());
        json.writeNumberField("committed_t", handled.committedMicros());
    }

    private static void writeReconcile(JsonGenerator json, SyncNotice.Reconciled reconciled) throws IOException {
        json.writeStringField("kind", reconciled.kind().wireName());
        json.writeNumberField("read", reconciled.read());
        json.writeNumberField("changed", reconciled.changed());
        json.writeNumberField("deleted", reconciled.deleted());
        json.writeNumberField("requests", reconciled.requests());
        json.writeNumberField("ms", reconciled.took().toMillis());
        json.writeBooleanField("ok", reconciled.ok());
    }

    private static void writeNullable(JsonGenerator json, String name, @Nullable Long value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }

    /** Writes a line's own fields. */
    @FunctionalInterface
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private record Line(long micros, String event, Fields fields) {}
}
