package io.placard.kiosk.demo.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** An answer: a status and JSON. */
public final class Reply {
    private final int status;
    private final byte[] body;

    private Reply(int status, JsonNode json) {
        this.status = status;
        body = json.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static Reply ok(JsonNode json) {
        return new Reply(200, json);
    }

    /** A refusal: {@code {"error": ...}}. */
    public static Reply error(int status, String message) {
        return new Reply(status, JsonNodeFactory.instance.objectNode().put("error", message));
    }

    /** 422: a field that cannot be used, and why. */
    public static Reply invalid(String field, String message) {
        var json = JsonNodeFactory.instance.objectNode();
        json.putObject("errors").putArray(field).add(message);
        return new Reply(422, json);
    }

    public boolean isOk() {
        return status == 200;
    }

    /** Tells this body from others: for a version of the resource, not against forgery. */
    public String checksum() {
        var checksum = new CRC32C();
        checksum.update(body);
        return HexFormat.of().toHexDigits((int) checksum.getValue()) + "-" + body.length;
    }

    /** Sends it. */
    public void send(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
