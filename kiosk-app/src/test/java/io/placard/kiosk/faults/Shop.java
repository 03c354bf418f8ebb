package io.placard.kiosk.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One kiosk below its service, with folders of its own, and what can be seen of it from outside. */
final class Shop implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LOOK_MS = 100;

    private final Path data;
    private final Path logs;
    private final int port;
    private final Service service;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Shop(Path app, Path data, Path logs, String display) throws IOException {
        this.data = data;
        this.logs = logs;
        port = freePort();
        service = new Service(app, data, logs, port, display);
    }

    Service service() {
        return service;
    }

    Path data() {
        return data;
    }

    /** Waits until a product grid has been painted that was not there at this time; how long after it, ms. */
    long awaitScreen(long after, Duration limit) throws IOException, InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            var painted = lastPainted();
            if (painted > after) {
                return painted - after;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
        }
        throw new IOException("no useful screen within " + limit.toSeconds() + " s");
    }

    /** Waits until the process with this id has ended. */
    Service.End awaitEnd(long pid, Duration limit) throws IOException, InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            if (service.lastEnd().pid() == pid) {
                return service.lastEnd();
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
        }
        throw new IOException("still running after " + limit.toSeconds() + " s");
    }

    /** Nothing where it does not answer. */
    JsonNode status() throws InterruptedException {
        try {
            var answer = http.send(request("/status").GET().build(), HttpResponse.BodyHandlers.ofString());
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException _) {
            return MissingNode.getInstance();
        }
    }

    int post(String path, String json) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    String log() throws IOException {
        var file = logs.resolve("placard.log");
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    @Override
    public void close() {
        service.close();
        http.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }

    /** In ms since the epoch; 0 for never. */
    private long lastPainted() throws IOException {
        var trace = logs.resolve("trace.jsonl");
        if (!Files.exists(trace)) {
            return 0;
        }
        var json = new ObjectMapper();
        var last = 0L;
        for (var line : Files.readAllLines(trace, StandardCharsets.UTF_8)) {
            if (line.contains("\"screen.interactive\"") && line.endsWith("}")) {
                last = json.readTree(line).path("t").asLong() / 1000;
            }
        }
        return last;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
