package io.placard.kiosk.operations;

import com.fasterxml.jackson.core.JsonFactory;
import com.sun.net.httpserver.HttpExchange;
import io.placard.kiosk.operations.web.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * {@code GET /sensors}: server-sent events (HTML Standard, 9.2) of everything the devices say, each a JSON object with
 * the fields of the trace. Whoever comes late first hears which devices are available. Whoever does not keep up is cut
 * off, and hears how things stand when it comes again.
 */
final class EventStream {
    private static final int MAX_SUBSCRIBERS = 16;
    private static final int QUEUE_EVENTS = 512;
    private static final int KEEP_ALIVE_S = 10;

    private final Observed observed;
    private final SensorFeed feed;
    private final JsonFactory jsonFactory = new JsonFactory();
    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();

    EventStream(Observed observed, SensorFeed feed) {
        this.observed = observed;
        this.feed = feed;
    }

    /** Serves one subscriber until it leaves; holds the calling thread that long. */
    void serve(HttpExchange exchange) throws IOException {
        if (subscribers.size() >= MAX_SUBSCRIBERS) {
            Answer.text(503, "There are " + MAX_SUBSCRIBERS + " listeners already.")
                    .send(exchange);
            return;
        }
        var subscriber = new Subscriber(Thread.currentThread());
        subscribers.add(subscriber);
        var listening = feed.listen(subscriber::offer);
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            write(exchange.getResponseBody(), subscriber);
        } catch (InterruptedException _) {
            // Cut off, or the endpoint closes: the stream just ends.
            Thread.currentThread().interrupt();
        } finally {
            listening.run();
            subscribers.remove(subscriber);
        }
    }

    /** Ends all streams. */
    void close() {
        subscribers.forEach(Subscriber::cut);
    }

    private void write(OutputStream body, Subscriber subscriber) throws IOException, InterruptedException {
        for (var device : observed.devices().get()) {
            var micros = observed.process().micros();
            body.write(format(SensorFeed.ofStatus(device.settings(), device.status(), micros)));
        }
        body.flush();
        while (true) {
            var event = subscriber.events.poll(KEEP_ALIVE_S, TimeUnit.SECONDS);
            // A comment; without it nobody would notice that the listener is gone.
            body.write(event == null ? ":\n\n".getBytes(StandardCharsets.UTF_8) : format(event));
            body.flush();
        }
    }

    private byte[] format(SensorEvent event) {
        var text = new StringWriter();
        try (var json = jsonFactory.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("t", observed.process().micros());
            json.writeStringField("ev", "sensor");
            event.writeFields(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory takes everything", e);
        }
        return ("data: " + text + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    private static final class Subscriber {
        private final BlockingQueue<SensorEvent> events = new ArrayBlockingQueue<>(QUEUE_EVENTS);
        private final Thread thread;

        Subscriber(Thread thread) {
            this.thread = thread;
        }

        void offer(SensorEvent event) {
            if (!events.offer(event)) {
                cut();
            }
        }

        void cut() {
            thread.interrupt();
        }
    }
}
