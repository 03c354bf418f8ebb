package io.placard.kiosk.operations.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks for.
 *
 * @param query the decoded parameters behind the question mark
 * @param body the JSON object that was sent; an empty one where none was
 * @param cookies what the header {@code Cookie} says; null where there is none
 */
public record Request(
        Map<String, String> query, JsonNode body, @Nullable String cookies) {
    public Request {
        query = Map.copyOf(query);
    }

    /** A request as a test or another part of the kiosk makes it. */
    public static Request of(Map<String, String> query) {
        return new Request(query, JsonNodeFactory.instance.objectNode(), null);
    }

    static Request read(HttpExchange exchange) throws IOException, RefusedException {
        var query = Query.parse(exchange.getRequestURI().getRawQuery());
        var isPost = exchange.getRequestMethod().equals("POST");
        var body = isPost ? JsonBody.read(exchange) : JsonNodeFactory.instance.objectNode();
        return new Request(query, body, exchange.getRequestHeaders().getFirst("Cookie"));
    }

    /** A parameter behind the question mark; empty where it is absent or blank. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name)).filter(each -> !each.isBlank());
    }

    /** A text in the body, without white space around it; empty where it is absent, null or blank. */
    public Optional<String> text(String field) throws RefusedException {
        var value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new RefusedException(400, field + " must be a text.");
        }
        return Optional.of(value.textValue().strip()).filter(each -> !each.isEmpty());
    }

    /** A text in the body that must be there. */
    public String needText(String field) throws RefusedException {
        return text(field).orElseThrow(() -> new RefusedException(400, field + " is missing."));
    }

    /** A whole number in the body; empty where it is absent or null. */
    public OptionalLong number(String field) throws RefusedException {
        var value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return OptionalLong.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new RefusedException(400, field + " must be a whole number.");
        }
        return OptionalLong.of(value.longValue());
    }
}
