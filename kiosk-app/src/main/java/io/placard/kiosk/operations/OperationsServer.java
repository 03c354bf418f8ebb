package io.placard.kiosk.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.placard.kiosk.display.ScreenOutline.Touchable;
import io.placard.kiosk.settings.Settings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operations endpoint: answers HTTP requests about the running kiosk, on threads of its own. Without it, for
 * example because its port is taken, the kiosk goes on.
 */
public final class OperationsServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(OperationsServer.class);
    private static final int BACKLOG = 32;
    private static final int PICTURES_AT_ONCE = 1;
    private static final String DEMO = "/demo/";

    private final Settings.Operations settings;
    private final Observed observed;
    private final Controls controls;
    private final RequestGuard guard;
    private final StatusJson status;
    private final EventStream events;
    private final OperationsPage page;
    private final Map<String, Resource> resources;
    private final Semaphore pictures = new Semaphore(PICTURES_AT_ONCE);

    @Nullable private HttpServer server;

    @Nullable private ExecutorService threads;

    public OperationsServer(Settings.Operations settings, Observed observed, SensorFeed feed, Controls controls) {
        this.settings = settings;
        this.observed = observed;
        this.controls = controls;
        this.guard = new RequestGuard(settings.bind(), settings.token());
        this.status = new StatusJson(observed);
        this.events = new EventStream(observed, feed);
        this.page = new OperationsPage(observed.version(), controls.logFile(), controls.demo() != null);
        this.resources = Map.of(
                "/", new Resource("GET", page::serve),
                "/status", new Resource("GET", this::serveStatus),
                "/metrics", new Resource("GET", this::serveMetrics),
                "/screen.png", new Resource("GET", this::servePicture),
                "/screen.json", new Resource("GET", this::serveOutline),
                "/sensors", new Resource("GET", events::serve),
                "/resync", new Resource("POST", this::serveResync));
    }

    /** Starts to answer. Says in the log where, or why not; then the kiosk goes on without. */
    public void open() {
        var address = new InetSocketAddress(settings.bind(), settings.port());
        try {
            var opened = HttpServer.create(address, BACKLOG);
            threads = Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("operations-", 0).factory());
            opened.setExecutor(threads);
            opened.createContext("/", this::handle);
            opened.start();
            server = opened;
            log.info("The operations endpoint answers at http:/{}/", opened.getAddress());
        } catch (IOException e) {
            log.warn(
                    "No operations endpoint: {} cannot be used ({}). The kiosk goes on without; stop what uses the port,"
                            + " or set another one as operations.port",
                    address,
                    e.getMessage());
        }
    }

    /** The port it answers at; empty where it does not. */
    public OptionalInt port() {
        return server == null
                ? OptionalInt.empty()
                : OptionalInt.of(server.getAddress().getPort());
    }

    @Override
    public void close() {
        events.close();
        if (server != null) {
            server.stop(0);
        }
        if (threads != null) {
            threads.shutdownNow();
        }
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            var refusal = guard.refuse(exchange.getRequestHeaders());
            if (refusal.isPresent()) {
                refuse(exchange, refusal.get());
            } else {
                route(exchange);
            }
        } catch (IOException e) {
            log.debug("The caller of {} left", exchange.getRequestURI(), e);
        } catch (RuntimeException e) {
            // One request must not take the endpoint down; its caller gets no answer.
            log.error("Could not answer {}; please report this", exchange.getRequestURI(), e);
        }
    }

    private void route(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var resource = resources.get(path);
        if (controls.demo() != null && path.startsWith(DEMO)) {
            controls.demo().handle(exchange);
        } else if (resource == null) {
            Answers.text(exchange, 404, "There is nothing at " + path + ".");
        } else if (!exchange.getRequestMethod().equals(resource.method())) {
            exchange.getResponseHeaders().set("Allow", resource.method());
            Answers.text(exchange, 405, path + " takes " + resource.method() + ".");
        } else {
            resource.handler().handle(exchange);
        }
    }

    private static void refuse(HttpExchange exchange, RequestGuard.Refusal refusal) throws IOException {
        if (refusal.status() == 401) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer realm=\"placard\"");
        }
        Answers.text(exchange, refusal.status(), refusal.words());
    }

    private void serveStatus(HttpExchange exchange) throws IOException {
        Answers.send(exchange, 200, "application/json", status.write());
    }

    private void serveMetrics(HttpExchange exchange) throws IOException {
        var text = MetricsText.of(observed, controls.trace().lost());
        Answers.send(exchange, 200, "text/plain; version=0.0.4; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private void servePicture(HttpExchange exchange) throws IOException {
        if (!pictures.tryAcquire()) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            Answers.text(exchange, 503, "Another picture is being taken.");
            return;
        }
        byte[] png;
        try {
            png = controls.picture().png();
        } catch (IOException e) {
            log.warn("No picture of the screen could be taken", e);
            Answers.text(exchange, 503, "The screen gave no picture: " + e.getMessage());
            return;
        } finally {
            pictures.release();
        }
        Answers.send(exchange, 200, "image/png", png);
    }

    private void serveOutline(HttpExchange exchange) throws IOException {
        byte[] json;
        try {
            json = OutlineJson.write(controls.outline().touchables());
        } catch (IOException e) {
            log.warn("The screen does not say what can be touched", e);
            Answers.text(exchange, 503, "The screen did not answer: " + e.getMessage());
            return;
        }
        Answers.send(exchange, 200, "application/json", json);
    }

    private void serveResync(HttpExchange exchange) throws IOException {
        controls.resync().run();
        Answers.send(exchange, 202, "application/json", "{\"accepted\":true}".getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What the endpoint can do besides telling how things stand.
     *
     * @param resync starts a full reconcile and returns at once
     * @param demo answers below {@code /demo/}; null where this is no demo
     */
    public record Controls(
            PictureSource picture,
            OutlineSource outline,
            Runnable resync,
            Path logFile,
            Trace trace,
            @Nullable HttpHandler demo) {}

    /** Takes pictures of the screen, as PNG. */
    @FunctionalInterface
    public interface PictureSource {
        byte[] png() throws IOException;
    }

    /** Says what can be touched on the screen. */
    @FunctionalInterface
    public interface OutlineSource {
        List<Touchable> touchables() throws IOException;
    }

    private record Resource(String method, HttpHandler handler) {}
}
