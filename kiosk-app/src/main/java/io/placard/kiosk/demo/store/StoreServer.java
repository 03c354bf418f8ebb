package io.placard.kiosk.demo.store;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The store's HTTP listener on loopback. It binds first, so that its address can be written into what it will serve,
 * and can be cut off and brought back on the same port.
 */
public final class StoreServer implements AutoCloseable {
    private final Map<String, HttpHandler> contexts = new TreeMap<>();
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("demo-store-", 0).factory());
    private @Nullable HttpServer server;
    private int port;

    /** Takes a free port; requests wait until {@link #connect}. */
    public void bind() throws IOException {
        if (server != null) {
            return;
        }
        var bound = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        bound.setExecutor(workers);
        port = bound.getAddress().getPort();
        server = bound;
    }

    /** The listener's address, such as {@code http://127.0.0.1:40123}. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** What answers below a path. Before {@link #connect} only. */
    public void serve(String path, HttpHandler handler) {
        contexts.put(path, handler);
    }

    /** Answers (again). */
    public void connect() throws IOException {
        bind();
        var bound = server;
        if (bound != null) {
            contexts.forEach(bound::createContext);
            bound.start();
        }
    }

    /** Ends all connections and refuses new ones. */
    public void disconnect() {
        var open = server;
        server = null;
        if (open != null) {
            open.stop(0);
        }
    }

    @Override
    public void close() {
        disconnect();
        workers.shutdownNow();
    }
}
