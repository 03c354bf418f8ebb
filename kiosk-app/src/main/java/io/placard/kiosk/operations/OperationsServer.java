package io.placard.kiosk.operations;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.placard.kiosk.display.ScreenOutline.Touchable;
import io.placard.kiosk.operations.page.Pages;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.settings.Settings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
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
    private final Controls controls;
    private final RequestGuard guard;
    private final StatusJson status;
    private final EventStream events;
    private final Routes routes;
    private final Semaphore pictures = new Semaphore(PICTURES_AT_ONCE);

    @Nullable private HttpServer server;

    @Nullable private ExecutorService threads;

    /** {@code topics}: what other parts of the kiosk answer here. */
    public OperationsServer(
            Settings.Operations settings,
            Observed observed,
            SensorFeed feed,
            Controls controls,
            List<Endpoint> topics) {
        this.settings = settings;
        this.controls = controls;
        this.guard = new RequestGuard(settings.bind(), settings.token());
        this.status = new StatusJson(observed);
        this.events = new EventStream(observed, feed);
        this.routes = new Routes()
                .add("GET", "/status", this::serveStatus)
                .add("GET", "/metrics", this::serveMetrics)
                .add("GET", "/screen.png", this::servePicture)
                .add("GET", "/screen.json", this::serveOutline)
                .add("GET", "/sensors", events::serve)
                .add("POST", "/resync", this::serveResync)
                .addAll(List.of(new LogTail(controls.logFile()).endpoint()))
                .addAll(topics);
        routes.addAll(new Pages(observed.version(), routes.paths()).endpoints());
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
        if (controls.demo() != null && exchange.getRequestURI().getPath().startsWith(DEMO)) {
            controls.demo().handle(exchange);
        } else {
            routes.handle(exchange);
        }
    }

    private static void refuse(HttpExchange exchange, RequestGuard.Refusal refusal) throws IOException {
        var answer = Answer.text(refusal.status(), refusal.words());
        (refusal.status() == 401 ? answer.with("WWW-Authenticate", "Bearer realm=\"placard\"") : answer).send(exchange);
    }

    private void serveStatus(HttpExchange exchange) throws IOException {
        Answer.json(status.write()).send(exchange);
    }

    private void serveMetrics(HttpExchange exchange) throws IOException {
        var text = controls.metrics().get();
        Answer.of(200, "text/plain; version=0.0.4; charset=utf-8", text.getBytes(StandardCharsets.UTF_8))
                .send(exchange);
    }

    private void servePicture(HttpExchange exchange) throws IOException {
        if (!pictures.tryAcquire()) {
            Answer.text(503, "Another picture is being taken.")
                    .with("Retry-After", "1")
                    .send(exchange);
            return;
        }
        byte[] png;
        try {
            png = controls.picture().png();
        } catch (IOException e) {
            log.warn("No picture of the screen could be taken", e);
            Answer.text(503, "The screen gave no picture: " + e.getMessage()).send(exchange);
            return;
        } finally {
            pictures.release();
        }
        Answer.of(200, "image/png", png).send(exchange);
    }

    private void serveOutline(HttpExchange exchange) throws IOException {
        byte[] json;
        try {
            json = OutlineJson.write(controls.outline().touchables());
        } catch (IOException e) {
            log.warn("The screen does not say what can be touched", e);
            Answer.text(503, "The screen did not answer: " + e.getMessage()).send(exchange);
            return;
        }
        Answer.json(json).send(exchange);
    }

    private void serveResync(HttpExchange exchange) throws IOException {
        controls.resync().run();
        Answer.json(202, JsonNodeFactory.instance.objectNode().put("accepted", true))
                .send(exchange);
    }

    /**
     * What the endpoint can do besides telling how things stand.
     *
     * @param resync starts a full reconcile and returns at once
     * @param metrics as Prometheus text
     * @param demo answers below {@code /demo/}; null where this is no demo
     */
    public record Controls(
            PictureSource picture,
            OutlineSource outline,
            Runnable resync,
            Supplier<String> metrics,
            Path logFile,
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
}
