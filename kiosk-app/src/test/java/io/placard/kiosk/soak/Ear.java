package io.placard.kiosk.soak;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Whom the kiosk's outbox tells what shoppers do; now and then it has no time. */
final class Ear implements AutoCloseable {
    private static final String PATH = "/told";
    private static final int REFUSED_ONE_IN = 7;
    private static final int TAKEN = 204;
    private static final int REFUSED = 503;

    private final HttpServer server;
    private final Counts counts;
    private int calls;

    Ear(Counts counts) throws IOException {
        this.counts = counts;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, this::hear);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** On the server's one thread. */
    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            calls++;
            var isTaken = calls % REFUSED_ONE_IN != 0;
            counts.add(isTaken ? "outbox: taken" : "outbox: refused");
            exchange.sendResponseHeaders(isTaken ? TAKEN : REFUSED, -1);
        }
    }
}
