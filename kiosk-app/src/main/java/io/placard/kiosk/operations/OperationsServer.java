package io.placard.kiosk.operations;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.placard.kiosk.display.ScreenOutline.Touchable;
import io.placard.kiosk.operations.access.Login;
import io.placard.kiosk.operations.access.RequestGuard;
import io.placard.kiosk.operations.access.Sessions;
import io.placard.kiosk.operations.access.Token;
import io.placard.kiosk.operations.page.Page;
import io.placard.kiosk.operations.page.Pages;
import io.placard.kiosk.operations.tls.Tls;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.settings.Settings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    /** What java.options lets in, less some that are only kept open. */
    private static final int REQUESTS_AT_ONCE = 48;

    private static final String DEMO = "/demo/";

    private final Settings.Operations settings;
    private final Controls controls;
    private final RequestGuard guard;
    private final StatusJson status;
    private final EventStream events;
    private final Routes routes;
    private final Patience patience;
    private final RequestThreads threads;

    @Nullable private HttpServer server;

    /** {@code topics}: what other parts of the kiosk answer here. */
    public OperationsServer(
            Settings.Operations settings,
            Observed observed,
            SensorFeed feed,
            Controls controls,
            List<Endpoint> topics) {
        this(settings, observed, feed, controls, topics, new Patience(Duration.ofSeconds(10), Duration.ofSeconds(60)));
    }

    OperationsServer(
            Settings.Operations settings,
            Observed observed,
            SensorFeed feed,
            Controls controls,
            List<Endpoint> topics,
            Patience patience) {
        this.settings = settings;
        this.controls = controls;
        var token = new Token(settings.token());
        var sessions =
                hasLogin(settings) ? Optional.of(new Sessions(InstantSource.system())) : Optional.<Sessions>empty();
        this.guard = RequestGuard.at(settings.bind(), token, sessions);
        this.patience = patience;
        this.threads = new RequestThreads(REQUESTS_AT_ONCE, patience.toAsk());
        this.status = new StatusJson(observed);
        this.events = new EventStream(observed, feed);
        var screen = new ScreenAnswers(controls.picture(), controls.outline());
        this.routes = new Routes()
                .add("GET", "/status", this::serveStatus)
                .add("GET", "/metrics", this::serveMetrics)
                .add("GET", "/screen.png", screen::servePicture)
                .add("GET", "/screen.json", screen::serveOutline)
                .add("GET", "/sensors", this::serveEvents)
                .add("POST", "/resync", this::serveResync)
                .addAll(List.of(new LogTail(controls.logFile()).endpoint()))
                .addAll(topics);
        sessions.ifPresent(each -> routes.addAll(new Login(token, each, InstantSource.system()).endpoints())
                .addAll(Pages.login(Login.PATH)));
        routes.addAll(new Pages(observed.version(), routes.paths()).endpoints());
    }

    /** Starts to answer. Says in the log where, or why not; then the kiosk goes on without. */
    public void open() {
        var address = new InetSocketAddress(settings.bind(), settings.port());
        try {
            var opened = Tls.open(settings.tls(), address, BACKLOG, controls.secretDir());
            var http = opened.server();
            http.setExecutor(threads);
            http.createContext("/", this::handle);
            http.start();
            server = http;
            tellWhere(http.getAddress(), opened);
        } catch (IOException e) {
            log.warn(
                    "No operations endpoint: {} cannot be used ({}). The kiosk goes on without; stop what uses the port,"
                            + " or set another one as operations.port",
                    address,
                    e.getMessage());
        }
    }

    private void tellWhere(InetSocketAddress address, Tls.Opened opened) {
        if (opened.isTls()) {
            log.info(
                    "The operations endpoint answers at https:/{}/; SHA-256 of its certificate: {}",
                    address,
                    opened.fingerprint());
            return;
        }
        log.info("The operations endpoint answers at http:/{}/", address);
        if (!settings.bind().isLoopbackAddress()) {
            log.warn("Whoever listens on the network reads the operations token; set operations.tls = \"self-signed\""
                    + " or operations.tls_cert, unless the network itself is encrypted");
        }
    }

    /** Beyond loopback a browser needs a cookie, and that is for TLS alone. */
    private static boolean hasLogin(Settings.Operations settings) {
        return !settings.bind().isLoopbackAddress() && !(settings.tls() instanceof Settings.Tls.Off);
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
        threads.close();
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            var refusal =
                    guard.refuse(exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders());
            if (refusal.isPresent()) {
                refuse(exchange, refusal.get());
            } else {
                threads.allow(patience.toAnswer());
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

    private void refuse(HttpExchange exchange, RequestGuard.Refusal refusal) throws IOException {
        if (refusal.status() == 401 && isBrowserAtAPage(exchange)) {
            var to = exchange.getRequestURI().getPath();
            Answer.text(303, "Log in first.")
                    .with("Location", Login.PATH + "?to=" + to)
                    .sendUnread(exchange);
            return;
        }
        var answer = Answer.text(refusal.status(), refusal.words());
        (refusal.status() == 401 ? answer.with("WWW-Authenticate", "Bearer realm=\"placard\"") : answer)
                .sendUnread(exchange);
    }

    private boolean isBrowserAtAPage(HttpExchange exchange) {
        return hasLogin(settings) && Page.isAt(exchange.getRequestURI().getPath());
    }

    private void serveStatus(HttpExchange exchange) throws IOException {
        Answer.json(status.write()).send(exchange);
    }

    private void serveMetrics(HttpExchange exchange) throws IOException {
        var text = controls.metrics().get();
        Answer.of(200, "text/plain; version=0.0.4; charset=utf-8", text.getBytes(StandardCharsets.UTF_8))
                .send(exchange);
    }

    /** Listeners stay; the stream itself cuts off who does not keep up. */
    private void serveEvents(HttpExchange exchange) throws IOException {
        threads.allowForever();
        events.serve(exchange);
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
     * @param secretDir where a certificate of the kiosk's own is kept
     * @param demo answers below {@code /demo/}; null where this is no demo
     */
    public record Controls(
            PictureSource picture,
            OutlineSource outline,
            Runnable resync,
            Supplier<String> metrics,
            Path logFile,
            Path secretDir,
            @Nullable HttpHandler demo) {}

    /**
     * How long a request may take.
     *
     * @param toAsk until its headers are read, a TLS handshake before them included
     * @param toAnswer from there until the caller has the answer
     */
    record Patience(Duration toAsk, Duration toAnswer) {}

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
