package io.placard.kiosk.demo.pusher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The WebSocket side of the live server: one listener on one port, for as long as the network is up. */
final class LiveListener extends WebSocketServer {
    /** Seconds of silence after which a client should ping; hosted Pusher says 120. */
    static final int ACTIVITY_TIMEOUT_SECONDS = 120;
    /** The most a client may send, bytes. */
    static final int MOST_BYTES = 10_240;

    private static final int LARGEST_FRAME = 64 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Logger log = LoggerFactory.getLogger(LiveListener.class);

    private final PusherApp app;
    private final Channels channels = new Channels();
    private final CountDownLatch listening = new CountDownLatch(1);

    /** Port 0 takes any free one. */
    LiveListener(PusherApp app, int port) {
        super(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                1,
                List.of(new Draft_6455(List.of(), LARGEST_FRAME)));
        this.app = app;
        setReuseAddr(true);
        setTcpNoDelay(true);
        setConnectionLostTimeout(0);
        setDaemon(true);
    }

    /** Starts to listen; false where the port could not be had in time. */
    boolean listen() throws InterruptedException {
        start();
        return listening.await(5, TimeUnit.SECONDS);
    }

    /** Sends an event to all who joined the channel. */
    void publish(String channel, String name, String data) {
        var frame = Frames.message(channel, name, data);
        channels.of(channel).forEach(each -> send(each, frame));
    }

    @Override
    public void onStart() {
        listening.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        var resource = handshake.getResourceDescriptor();
        var refusal = Admission.refusal(resource, app);
        refusal.ifPresent(reason -> {
            if (Admission.wantsErrorFrame(resource)) {
                send(socket, Frames.error(reason));
            }
            socket.close(reason.code(), reason.message());
        });
        if (refusal.isEmpty()) {
            var random = ThreadLocalRandom.current();
            var socketId = random.nextInt(1, 1_000_000) + "." + random.nextInt(1, 1_000_000_000);
            socket.setAttachment(socketId);
            send(socket, Frames.established(socketId, ACTIVITY_TIMEOUT_SECONDS));
        }
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        if (text.length() > MOST_BYTES) {
            send(socket, Frames.error("A message may hold " + MOST_BYTES + " bytes at most"));
            return;
        }
        try {
            handle(socket, JSON.readTree(text));
        } catch (JsonProcessingException e) {
            log.debug("A client sent what is not JSON", e);
            send(socket, Frames.error("The message is not JSON"));
        }
    }

    private void handle(WebSocket socket, JsonNode message) {
        var channel = message.path("data").path("channel").asText();
        switch (message.path("event").asText()) {
            case "pusher:ping" -> send(socket, Frames.pong());
            case "pusher:pong" -> {}
            case "pusher:subscribe" ->
                subscribe(socket, channel, message.path("data").path("auth").asText());
            case "pusher:unsubscribe" -> channels.leave(channel, socket);
            default -> send(socket, Frames.error("This server takes no client events"));
        }
    }

    private void subscribe(WebSocket socket, String channel, String auth) {
        String socketId = socket.getAttachment();
        if (!channel.matches("[A-Za-z0-9_\\-=@,.;]{1,164}")) {
            send(socket, Frames.error("The channel's name is not allowed"));
        } else if (channel.startsWith("private-")
                && !PusherSignature.matches(PusherSignature.channelAuth(app, socketId, channel), auth)) {
            send(socket, Frames.subscriptionRefused(channel, "AuthError", "The signature is not valid", 401));
        } else {
            // Told first, joined after: nothing may reach a client before its own success does.
            send(socket, Frames.subscribed(channel));
            channels.join(channel, socket);
        }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        channels.leaveAll(socket);
    }

    @Override
    public void onError(@Nullable WebSocket socket, Exception failure) {
        log.debug("A connection to the demo's live server failed", failure);
    }

    private static void send(WebSocket socket, String frame) {
        if (socket.isOpen()) {
            socket.send(frame);
        }
    }
}
