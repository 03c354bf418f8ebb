package io.placard.kiosk.demo.pusher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A Pusher-compatible server for one app, on loopback and any free ports. The kiosk's side can be cut off and come back
 * on the same port; the store's side stays, and what is triggered meanwhile reaches nobody, as with the real one.
 */
public final class PusherServer implements AutoCloseable {
    private static final int CLOSE_MILLIS = 500;

    private final PusherApp app;
    private final InstantSource clock;
    private volatile @Nullable LiveListener listener;
    private @Nullable HttpServer triggers;
    private int livePort;

    public PusherServer(PusherApp app, InstantSource clock) {
        this.app = app;
        this.clock = clock;
    }

    /** Starts both sides. */
    public void open() throws IOException, InterruptedException {
        connect();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("demo-trigger-", 0).factory()));
        server.createContext("/", new TriggerEndpoint(app, clock, this::publish));
        server.start();
        triggers = server;
    }

    /** The port for WebSockets; stays the same for life. */
    public int livePort() {
        return livePort;
    }

    /** Where events are triggered, without the path. */
    public URI triggerUrl() {
        var server = triggers;
        if (server == null) {
            throw new IllegalStateException("The live server is not open");
        }
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Lets clients in (again). */
    public void connect() throws IOException, InterruptedException {
        if (listener != null) {
            return;
        }
        var opened = new LiveListener(app, livePort);
        if (!opened.listen()) {
            stop(opened);
            throw new IOException("The demo's live server cannot listen on port " + livePort);
        }
        livePort = opened.getPort();
        listener = opened;
    }

    /** Ends all connections and refuses new ones. */
    public void disconnect() {
        var open = listener;
        listener = null;
        if (open != null) {
            stop(open);
        }
    }

    private static void stop(LiveListener open) {
        try {
            open.stop(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void publish(String channel, String name, String data) {
        var open = listener;
        if (open != null) {
            open.publish(channel, name, data);
        }
    }

    @Override
    public void close() {
        disconnect();
        var server = triggers;
        triggers = null;
        if (server != null) {
            server.stop(0);
        }
    }
}
