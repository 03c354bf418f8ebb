package io.placard.kiosk.operations.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON object that comes with a request. A content type is asked for because a web page of another site can
 * send a form without asking anybody, but no JSON.
 */
final class JsonBody {
    private static final int MAX_BYTES = 64 * 1024;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonBody() {}

    /** An empty object where nothing was sent. */
    static JsonNode read(HttpExchange exchange) throws IOException, RefusedException {
        var bytes = exchange.getRequestBody().readNBytes(MAX_BYTES + 1);
        if (bytes.length == 0) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (bytes.length > MAX_BYTES) {
            exchange.getResponseHeaders().set("Connection", "close");
            throw new RefusedException(413, "At most 64 KiB are taken.");
        }
        if (!isJson(exchange.getRequestHeaders().getFirst("Content-Type"))) {
            throw new RefusedException(415, "Send JSON, with the header Content-Type: application/json.");
        }
        return parse(bytes);
    }

    private static JsonNode parse(byte[] bytes) throws IOException, RefusedException {
        try {
            var tree = MAPPER.readTree(bytes);
            if (tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException _) {
            // Told below, without the parser's words: they quote what was sent.
        }
        throw new RefusedException(400, "What was sent is no JSON object.");
    }

    private static boolean isJson(@Nullable String type) {
        return type != null
                && type.replaceFirst(";.*$", "")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals("application/json");
    }
}
