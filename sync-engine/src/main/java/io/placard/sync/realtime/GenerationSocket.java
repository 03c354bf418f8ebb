package io.placard.sync.realtime;

import com.pusher.client.connection.websocket.WebSocketClientWrapper;
import com.pusher.client.connection.websocket.WebSocketListener;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.java_websocket.handshake.ServerHandshake;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The client's socket, made to tell its close code, to use our certificates and to end for certain. */
final class GenerationSocket extends WebSocketClientWrapper {
    private static final Logger log = LoggerFactory.getLogger(GenerationSocket.class);

    private static final long HEARD_AT_MOST_EVERY_NANOS = 1_000_000_000L;

    private final long generation;
    private final Consumer<Signal> signals;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable String trouble;
    private volatile boolean isCut;
    private long lastHeardNanos;

    GenerationSocket(
            URI uri,
            Proxy proxy,
            SSLSocketFactory tls,
            WebSocketListener client,
            long generation,
            Consumer<Signal> signals)
            throws SSLException {
        super(uri, proxy, client);
        this.generation = generation;
        this.signals = signals;
        if (uri.getScheme().equals("wss")) {
            setSocketFactory(tls);
        }
        if (!proxy.equals(Proxy.NO_PROXY)) {
            // The proxy resolves the name: proxies allow by name, and the shop's own DNS may not know it.
            setDnsResolver(null);
        }
        // The client pings by itself; this second watch would add a thread that keeps the JVM alive.
        setConnectionLostTimeout(0);
        setTcpNoDelay(true);
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            if (!isCut) {
                super.run();
            }
        } finally {
            ended.countDown();
        }
    }

    @Override
    public void onOpen(ServerHandshake handshake) {
        super.onOpen(handshake);
        hear();
    }

    @Override
    public void onMessage(String message) {
        hear();
        super.onMessage(message);
    }

    private void hear() {
        var now = System.nanoTime();
        if (now - lastHeardNanos >= HEARD_AT_MOST_EVERY_NANOS) {
            lastHeardNanos = now;
            signals.accept(new Signal.Heard(generation));
        }
    }

    @Override
    public void onError(Exception ex) {
        trouble = ex.getMessage() == null ? ex.getClass().getSimpleName() : ex.getMessage();
        super.onError(ex);
    }

    /** The client keeps the code to itself, and what to do next depends on it. */
    @Override
    public void onClose(int code, String reason, boolean remote) {
        var known = trouble;
        var words = reason == null || reason.isBlank() ? known == null ? "the line broke" : known : reason;
        signals.accept(new Signal.Closed(generation, code, words));
        super.onClose(code, reason, remote);
    }

    /** Cuts the line, in whatever phase it is; nothing more is said. */
    void cut() {
        isCut = true;
        removeWebSocketListener();
        try {
            var line = getSocket();
            if (line != null) {
                line.close();
            }
        } catch (IOException e) {
            log.debug("Could not close the live channel's socket", e);
        }
        closeConnection(1001, "");
    }

    boolean awaitEnd(Duration deadline) {
        try {
            return ended.await(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
