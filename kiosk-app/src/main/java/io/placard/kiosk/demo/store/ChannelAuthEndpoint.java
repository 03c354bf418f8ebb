package io.placard.kiosk.demo.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.placard.kiosk.demo.http.Parameters;
import io.placard.kiosk.demo.http.Reply;
import io.placard.kiosk.demo.pusher.PusherApp;
import io.placard.kiosk.demo.pusher.PusherSignature;
import io.placard.kiosk.demo.shop.StoreIdentity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code POST /pusher/auth}: lets a kiosk listen to this store's private channel, and to no other. */
final class ChannelAuthEndpoint implements HttpHandler {
    static final String PATH = "/pusher/auth";

    private static final int LARGEST_BODY = 4_096;

    private final StoreIdentity identity;
    private final PusherApp app;

    ChannelAuthEndpoint(StoreIdentity identity, PusherApp app) {
        this.identity = identity;
        this.app = app;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readNBytes(LARGEST_BODY);
            var reply = exchange.getRequestMethod().equals("POST")
                    ? reply(Parameters.parse(new String(body, StandardCharsets.UTF_8)))
                    : Reply.error(405, "Only POST is taken here");
            reply.send(exchange);
        }
    }

    private Reply reply(Parameters form) {
        var channel = form.text("channel_name");
        if (!channel.equals(identity.channel()) || !channel.startsWith("private-")) {
            return Reply.error(403, "This store has no such private channel");
        }
        var auth = PusherSignature.channelAuth(app, form.text("socket_id"), channel);
        return Reply.ok(JsonNodeFactory.instance.objectNode().put("auth", auth));
    }
}
