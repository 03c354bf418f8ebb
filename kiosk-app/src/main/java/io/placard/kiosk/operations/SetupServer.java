package io.placard.kiosk.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.placard.kiosk.operations.OperationsServer.OutlineSource;
import io.placard.kiosk.operations.OperationsServer.PictureSource;
import io.placard.kiosk.operations.page.Pages;
import io.placard.kiosk.operations.tls.Tls;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.setup.Pairing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operations endpoint of a kiosk that is being set up: the setup's page, and pictures of the screen. On loopback
 * any program of the machine may ask, but no web page of another site, as always; beyond it only over TLS, and only who
 * has been paired.
 */
public final class SetupServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SetupServer.class);
    private static final int BACKLOG = 32;
    /** A request that ends the setup is still answered. */
    private static final int GRACE_S = 1;
    /** A browser opens six connections. */
    private static final int REQUESTS_AT_ONCE = 32;
    /** To ask; a driver that is tried may take longer to answer. */
    private static final Duration TO_ASK = Duration.ofSeconds(10);

    private static final Duration TO_ANSWER = Duration.ofMinutes(2);

    private final InetSocketAddress address;
    private final Settings.Tls tls;
    private final Path secretDir;
    private final PairedGuard guard;
    private final Routes routes;

    @Nullable private HttpServer server;

    private String fingerprint = "";

    private final RequestThreads threads = new RequestThreads(REQUESTS_AT_ONCE, TO_ASK);

    /**
     * @param settings where; without TLS the endpoint stays on loopback, whatever they say
     * @param secretDir where a certificate of the kiosk's own is kept
     * @param topics what setup answers
     */
    public SetupServer(
            Settings.Operations settings,
            Path secretDir,
            Pairing pairing,
            String version,
            PictureSource picture,
            OutlineSource outline,
            List<Endpoint> topics) {
        var isOpen = !settings.bind().isLoopbackAddress() && !(settings.tls() instanceof Settings.Tls.Off);
        address = new InetSocketAddress(
                isOpen || settings.bind().isLoopbackAddress() ? settings.bind() : InetAddress.getLoopbackAddress(),
                settings.port());
        this.tls = settings.tls();
        this.secretDir = secretDir;
        guard = new PairedGuard(!isOpen, pairing);
        routes = new Routes()
                .add("GET", "/screen.png", exchange -> picture(picture).send(exchange))
                .add("GET", "/screen.json", exchange -> outline(outline).send(exchange))
                .addAll(topics)
                .addAll(guard.endpoints());
        routes.add(
                "GET",
                "/",
                exchange -> Answer.text(302, "Being set up.")
                        .with("Location", "/setup")
                        .send(exchange));
        routes.addAll(new Pages(version, routes.paths()).endpoints());
    }

    /** Starts to answer. Says in the log where, or why not; then the kiosk can be set up on its screen alone. */
    public void open() {
        try {
            var made = Tls.open(tls, address, BACKLOG, secretDir);
            var opened = made.server();
            opened.setExecutor(threads);
            opened.createContext("/", this::handle);
            opened.start();
            server = opened;
            fingerprint = made.fingerprint();
            log.info(
                    "Setup answers at {}:/{}/setup{}",
                    scheme(),
                    opened.getAddress(),
                    made.isTls() ? "; SHA-256 of its certificate: " + fingerprint : "");
        } catch (IOException e) {
            log.warn(
                    "No setup by browser: {} cannot be used ({}). Stop what uses the port, or set another one as"
                            + " PLACARD_OPERATIONS_PORT",
                    address,
                    e.getMessage());
        }
    }

    /** Where a browser finds it; empty where it does not answer. */
    public Optional<Place> place() {
        return Optional.ofNullable(server)
                .map(it -> new Place(
                        scheme(),
                        it.getAddress().getAddress(),
                        it.getAddress().getPort(),
                        guard.asksForCode(),
                        fingerprint));
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(GRACE_S);
        }
        threads.close();
    }

    private String scheme() {
        return fingerprint.isEmpty() ? "http" : "https";
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            var refusal =
                    guard.refuse(exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders());
            if (refusal.isPresent()) {
                Answer.error(refusal.get().status(), refusal.get().words()).sendUnread(exchange);
            } else {
                threads.allow(TO_ANSWER);
                routes.handle(exchange);
            }
        } catch (IOException e) {
            log.debug("The caller of {} left", exchange.getRequestURI(), e);
        } catch (RuntimeException e) {
            // One request must not take the endpoint down; its caller gets no answer.
            log.error("Could not answer {}; please report this", exchange.getRequestURI(), e);
        }
    }

    private static Answer picture(PictureSource source) {
        try {
            return Answer.of(200, "image/png", source.png());
        } catch (IOException e) {
            return Answer.text(503, "The screen gave no picture: " + e.getMessage());
        }
    }

    private static Answer outline(OutlineSource source) {
        try {
            return Answer.json(OutlineJson.write(source.touchables()));
        } catch (IOException e) {
            return Answer.text(503, "The screen did not answer: " + e.getMessage());
        }
    }

    /**
     * Where a browser finds the setup.
     *
     * @param asksForCode whether it must be paired first
     * @param fingerprint of the certificate; empty without TLS
     */
    public record Place(String scheme, InetAddress address, int port, boolean asksForCode, String fingerprint) {}
}
