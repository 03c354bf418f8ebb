package io.placard.sync.realtime;

import com.pusher.client.connection.websocket.WebSocketClientWrapper;
import com.pusher.client.connection.websocket.WebSocketListener;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import org.java_websocket.handshake.ServerHandshake;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The client's socket, made to tell its close code, to use our own line and to end for certain. */
final class GenerationSocket extends WebSocketClientWrapper {
    private static final Logger log = LoggerFactory.getLogger(GenerationSocket.class);

    private static final long HEARD_AT_MOST_EVERY_NANOS = 1_000_000_000L;

    private final LiveLine line;
    private final long generation;
    private final Consumer<Signal> signals;
    private final Executor afterFrames;
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final AtomicBoolean hasToldItsEnd = new AtomicBoolean();
    private volatile @Nullable String trouble;
    private volatile boolean isCut;
    private long lastHeardNanos;

    /** @param afterFrames runs what it is given after all frames that came before have been handled */
    GenerationSocket(
            URI uri,
            LiveLine line,
            WebSocketListener client,
            long generation,
            Consumer<Signal> signals,
            Executor afterFrames)
            throws SSLException {
        super(uri, Proxy.NO_PROXY, client);
        this.line = line;
        this.generation = generation;
        this.signals = signals;
        this.afterFrames = afterFrames;
        setSocketFactory(line);
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
            // Where an Error ended this thread, the library has told nobody.
            tellEnd(-1, "the line broke");
            ended.complete(true);
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
        trouble = LineFaults.describe(ex, getURI().getHost() + ":" + getURI().getPort());
        super.onError(ex);
    }

    /** The client keeps the code to itself, and what to do next depends on it. */
    @Override
    public void onClose(int code, String reason, boolean remote) {
        var known = trouble;
        var words = reason == null || reason.isBlank() ? "the line broke" : reason;
        tellEnd(code, known == null ? words : known);
        super.onClose(code, reason, remote);
    }

    /** In its turn: a refusal in a frame comes first, and says more than the close frame behind it. */
    private void tellEnd(int code, String words) {
        if (hasToldItsEnd.compareAndSet(false, true)) {
            afterFrames.execute(() -> signals.accept(new Signal.Closed(generation, code, words)));
        }
    }

    /** The client does so only where it gives the line up for want of a pong, just before it closes it. */
    @Override
    public void removeWebSocketListener() {
        if (!isCut && trouble == null) {
            trouble = Ears.NO_PONG;
        }
        super.removeWebSocketListener();
    }

    /** Cuts the line, in whatever phase it is; nothing more is said. */
    void cut() {
        isCut = true;
        removeWebSocketListener();
        try {
            line.cut();
        } catch (IOException e) {
            log.debug("Could not close the live channel's socket", e);
        }
        closeConnection(1001, "");
    }

    /** Has this run once the reading thread has ended, or now where it has. */
    void whenEnded(Runnable work) {
        var _ = ended.thenRun(work);
    }

    boolean awaitEnd(Duration deadline) {
        try {
            return ended.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
