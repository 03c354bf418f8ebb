package io.placard.kiosk.demo.pusher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.placard.kiosk.demo.http.Parameters;
import io.placard.kiosk.demo.http.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.SortedMap;

/** {@code POST /apps/{id}/events}: takes a signed event and publishes it. */
final class TriggerEndpoint implements HttpHandler {
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(10);
    private static final int MOST_CHANNELS = 100;
    private static final int LARGEST_BODY = 64 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where accepted events go. */
    interface Publisher {
        void publish(String channel, String name, String data);
    }

    private final PusherApp app;
    private final InstantSource clock;
    private final Publisher publisher;

    TriggerEndpoint(PusherApp app, InstantSource clock, Publisher publisher) {
        this.app = app;
        this.clock = clock;
        this.publisher = publisher;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readNBytes(LARGEST_BODY);
            answer(exchange, body).send(exchange);
        }
    }

    private Reply answer(HttpExchange exchange, byte[] body) {
        var path = exchange.getRequestURI().getPath();
        if (!path.equals("/apps/" + app.id() + "/events")) {
            return Reply.error(404, "This server has no such app");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return Reply.error(405, "Only POST is taken here");
        }
        if (!isSigned(
                path, Parameters.parse(exchange.getRequestURI().getRawQuery()).values(), body)) {
            return Reply.error(401, "The signature, its time or the body's digest is not valid");
        }
        try {
            return publish(JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return Reply.error(400, "The body is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            return Reply.error(400, "The body cannot be read: " + e.getMessage());
        }
    }

    private boolean isSigned(String path, SortedMap<String, String> query, byte[] body) {
        var signature = query.remove("auth_signature");
        return signature != null
                && app.key().equals(query.get("auth_key"))
                && PusherSignature.md5(body).equals(query.get("body_md5"))
                && isFresh(query.getOrDefault("auth_timestamp", ""))
                && PusherSignature.matches(PusherSignature.request(app, "POST", path, query), signature);
    }

    private boolean isFresh(String timestamp) {
        return timestamp.matches("\\d{1,12}")
                && Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp)) <= CLOCK_SKEW.toSeconds();
    }

    private Reply publish(JsonNode event) {
        var data = event.path("data").asText();
        var channels = event.path("channels");
        if (data.getBytes(StandardCharsets.UTF_8).length > LiveListener.MOST_BYTES) {
            return Reply.error(413, "The data is larger than " + LiveListener.MOST_BYTES + " bytes");
        }
        if (!event.path("name").isTextual() || channels.isEmpty() || channels.size() > MOST_CHANNELS) {
            return Reply.error(400, "An event needs a name and 1 to " + MOST_CHANNELS + " channels");
        }
        channels.forEach(
                each -> publisher.publish(each.asText(), event.path("name").asText(), data));
        return Reply.ok(JSON.createObjectNode());
    }
}
