package io.placard.kiosk.operations;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.placard.kiosk.operations.OperationsServer.Patience;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A kiosk's operations endpoint on a free port, with a topic that counts what it was told to do. */
final class ServedKiosk implements AutoCloseable {
    static final String TOKEN = "s3cret-of-the-operators";
    static final Patience PATIENT = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(60));

    final SensorFeed feed = new SensorFeed(List.of(Facts.PAD, Facts.SLOT));
    /** How often it was made to do something. */
    final AtomicInteger done = new AtomicInteger();

    private final OperationsServer server;

    private ServedKiosk(Settings.Operations settings, Patience patience, Path folder, Endpoint... more) {
        var observed = new Facts().observed();
        try {
            Files.writeString(folder.resolve("placard.log"), "a line\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var controls = new OperationsServer.Controls(
                () -> new byte[] {1},
                List::of,
                done::incrementAndGet,
                () -> "placard_products 5000\n",
                folder.resolve("placard.log"),
                folder.resolve("secret"),
                null);
        var topics = Stream.concat(Stream.of(Endpoint.post("/act", _ -> act())), Stream.of(more));
        server = new OperationsServer(settings, observed, feed, controls, topics.toList(), patience);
        server.open();
    }

    static ServedKiosk onLoopback(Path folder) {
        return onLoopback(folder, PATIENT);
    }

    static ServedKiosk onLoopback(Path folder, Patience patience) {
        return new ServedKiosk(settings(InetAddress.getLoopbackAddress(), null), patience, folder);
    }

    /** With a topic more. */
    static ServedKiosk onLoopback(Path folder, Endpoint more) {
        return new ServedKiosk(settings(InetAddress.getLoopbackAddress(), null), PATIENT, folder, more);
    }

    /** Open to other machines; the test stays on loopback all the same. */
    static ServedKiosk beyondLoopback(Path folder) {
        return new ServedKiosk(settings(InetAddress.ofLiteral("0.0.0.0"), TOKEN), PATIENT, folder);
    }

    /** Open to other machines, by TLS. */
    static ServedKiosk withTls(Path folder, Settings.Tls tls) {
        var settings = new Settings.Operations(InetAddress.ofLiteral("0.0.0.0"), 0, TOKEN, tls);
        return new ServedKiosk(settings, PATIENT, folder);
    }

    boolean isOpen() {
        return server.port().isPresent();
    }

    int port() {
        return server.port().orElseThrow();
    }

    @Override
    public void close() {
        server.close();
    }

    private Answer act() {
        done.incrementAndGet();
        return Answer.json(JsonNodeFactory.instance.objectNode());
    }

    private static Settings.Operations settings(InetAddress bind, @Nullable String token) {
        return new Settings.Operations(bind, 0, token);
    }
}
