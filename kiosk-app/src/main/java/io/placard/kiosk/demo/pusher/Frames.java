package io.placard.kiosk.demo.pusher;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The protocol's frames, server to client: text JSON, whose {@code data} is again JSON as a string. */
final class Frames {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Frames() {}

    /** The greeting; {@code activityTimeout} in seconds. */
    static String established(String socketId, int activityTimeout) {
        var data = JSON.objectNode().put("socket_id", socketId).put("activity_timeout", activityTimeout);
        return event("pusher:connection_established")
                .put("data", data.toString())
                .toString();
    }

    static String subscribed(String channel) {
        return event("pusher_internal:subscription_succeeded")
                .put("channel", channel)
                .put("data", "{}")
                .toString();
    }

    static String subscriptionRefused(String channel, String type, String error, int status) {
        var data = JSON.objectNode().put("type", type).put("error", error).put("status", status);
        return event("pusher:subscription_error")
                .put("channel", channel)
                .put("data", data.toString())
                .toString();
    }

    static String pong() {
        return event("pusher:pong").put("data", "{}").toString();
    }

    /** An error that leaves the connection open. */
    static String error(String message) {
        var frame = event("pusher:error");
        frame.putObject("data").put("message", message).putNull("code");
        return frame.toString();
    }

    /** An error that comes before the close. */
    static String error(CloseReason reason) {
        var frame = event("pusher:error");
        frame.putObject("data").put("message", reason.message()).put("code", reason.code());
        return frame.toString();
    }

    static String message(String channel, String name, String data) {
        return event(name).put("channel", channel).put("data", data).toString();
    }

    private static ObjectNode event(String name) {
        return JSON.objectNode().put("event", name);
    }
}
