package io.placard.kiosk.starting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A bare page of a shop for a browser, to compare a start with: its products are in IndexedDB, and it says when it has
 * written them there, and when its first grid was painted. No framework, no styles to speak of: a browser that shows a
 * real shop has more to do.
 */
final class BrowserPage implements AutoCloseable {
    /** What it says when the products are in the database. */
    static final String FILLED = "/filled";
    /** What it says when the first grid was painted. */
    static final String PAINTED = "/painted";

    private static final String PICTURE = "/picture/";

    private final List<Path> pictures;
    private final int products;
    private final byte[] page;
    private final HttpServer server;
    private final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private BrowserPage(List<Path> pictures, int products, byte[] page) throws IOException {
        this.pictures = pictures;
        this.products = products;
        this.page = page;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    /** @param pictures folder of them, at any depth */
    static BrowserPage open(Path pictures, int products) throws IOException {
        try (var files = Files.walk(pictures);
                var page = BrowserPage.class.getResourceAsStream("browser.html")) {
            if (page == null) {
                throw new IOException("browser.html is missing");
            }
            var opened = new BrowserPage(files.filter(Files::isRegularFile).toList(), products, page.readAllBytes());
            opened.server.start();
            return opened;
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/?products=" + products;
    }

    /** Forgets what was said, before a browser is started. */
    void forget() {
        said.clear();
    }

    /** Waits until the page says this. */
    void await(String words, int seconds) throws IOException, InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (var next = ""; !next.equals(words); ) {
            var heard = said.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (heard == null) {
                throw new IOException("The browser did not say " + words + " within " + seconds + " s");
            }
            next = heard;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/")) {
                send(exchange, "text/html", page);
            } else if (path.startsWith(PICTURE) && !pictures.isEmpty()) {
                var number = Integer.parseInt(path.substring(PICTURE.length()));
                exchange.getResponseHeaders().set("Cache-Control", "max-age=31536000, immutable");
                send(exchange, "image/jpeg", Files.readAllBytes(pictures.get(number % pictures.size())));
            } else {
                said.add(path);
                send(exchange, "text/plain", "heard".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }
}
