package io.placard.kiosk.demo.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Serves the pictures as a CDN does: no token, kept by the client for a year, because a new picture has a new path. */
final class PictureEndpoint implements HttpHandler {
    static final String PATH = "/artwork/";

    private final PictureSource source;

    PictureEndpoint(PictureSource source) {
        this.source = source;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(PATH.length());
            var etag = '"' + Integer.toHexString(path.hashCode()) + '"';
            var headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
            headers.set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            var file = source.file(path);
            if (file.isEmpty()) {
                headers.remove("Cache-Control");
                headers.remove("ETag");
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            headers.set("Content-Type", path.endsWith(".mp4") ? "video/mp4" : "image/png");
            exchange.sendResponseHeaders(200, file.get().length);
            exchange.getResponseBody().write(file.get());
        }
    }
}
