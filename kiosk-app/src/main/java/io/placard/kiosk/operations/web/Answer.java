package io.placard.kiosk.operations.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a caller gets back; never kept by anybody on the way, and never taken for anything but its type.
 *
 * @param type what {@code Content-Type} says
 * @param headers further ones
 * @param length of the body in bytes; 0 where only writing it tells
 */
public record Answer(int status, String type, Map<String, String> headers, long length, Body body) {
    private static final String JSON = "application/json";
    /** Bytes; more than any request brings that is answered. */
    private static final int MOST_UNREAD = 128 * 1024;

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** A whole body. */
    public static Answer of(int status, String type, byte[] body) {
        var copy = body.clone();
        return new Answer(status, type, Map.of(), copy.length, out -> out.write(copy));
    }

    /** A JSON text that was written already. */
    public static Answer json(byte[] json) {
        return of(200, JSON, json);
    }

    /** A JSON text. */
    public static Answer json(JsonNode tree) {
        return json(200, tree);
    }

    /** A JSON text with another status than 200, for example 202 for what goes on after the answer. */
    public static Answer json(int status, JsonNode tree) {
        return of(status, JSON, tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** {@code {"error": words}}; the words say what a person can do about it. */
    public static Answer error(int status, String words) {
        return json(status, JsonNodeFactory.instance.objectNode().put("error", words));
    }

    /** A line of text. */
    public static Answer text(int status, String words) {
        return of(status, "text/plain; charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A file to be kept, under this name; written while it is sent. */
    public static Answer download(String fileName, String type, Body body) {
        var disposition = "attachment; filename=\"" + fileName.replaceAll("[^A-Za-z0-9._-]", "_") + "\"";
        return new Answer(200, type, Map.of("Content-Disposition", disposition), 0, body);
    }

    /** The same with one header more. */
    public Answer with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, more, length, body);
    }

    /**
     * Sends it to a request that nobody has read. What came with that is read first, up to a bound: an answer before
     * invites the caller's next request, and where the JDK's server takes both off the connection at once, it never
     * looks at the second one over TLS.
     */
    public void sendUnread(HttpExchange exchange) throws IOException {
        var isRead = exchange.getRequestBody().skip(MOST_UNREAD) < MOST_UNREAD;
        (isRead ? this : with("Connection", "close")).send(exchange);
    }

    /** Sends it; the exchange is left to its owner to close. */
    public void send(HttpExchange exchange) throws IOException {
        var sent = exchange.getResponseHeaders();
        sent.set("Content-Type", type);
        sent.set("Cache-Control", "no-store");
        sent.set("X-Content-Type-Options", "nosniff");
        headers.forEach(sent::set);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, length);
        try {
            body.writeTo(exchange.getResponseBody());
            // Closing reads what a long request still sends; the answer does not wait for that.
            exchange.getResponseBody().flush();
        } catch (IOException | RuntimeException e) {
            // Closing would end the body as if it were whole; an interrupted thread closes the connection instead.
            Thread.currentThread().interrupt();
            throw e;
        }
    }

    /** Writes a body; what it throws ends the connection, so that nobody takes a torn file for a whole one. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
