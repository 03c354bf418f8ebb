package io.placard.sync.realtime;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.DefaultSSLWebSocketServerFactory;
import org.java_websocket.server.WebSocketServer;

/** A small real server that speaks as much of Pusher's protocol as a kiosk needs, and misbehaves where told to. */
public final class FakePusherServer implements AutoCloseable {
    /** What the server does with whoever connects. */
    public enum Manner {
        WELL,
        NEVER_GREETS,
        NEVER_SUBSCRIBES,
        REFUSES_IN_BAND,
        ANSWERS_NO_PING,
        LEAVES_AT_ONCE,
        CLOSES_4001,
        CLOSES_4200
    }

    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final Executor AGAIN = CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);

    private final Server server;
    private final Gson gson = new Gson();
    private final Set<WebSocket> subscribed = ConcurrentHashMap.newKeySet();
    private final LinkedBlockingQueue<JsonObject> subscriptions = new LinkedBlockingQueue<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final LinkedBlockingQueue<String> pongs = new LinkedBlockingQueue<>();
    private volatile Manner manner = Manner.WELL;
    private volatile Refusal refusal = new Refusal(4001, 1000);

    private FakePusherServer(int port) {
        server = new Server(port);
    }

    /** A complaint in a frame, and the code of the close frame behind it. */
    private record Refusal(int inBand, int close) {}

    /** Starts on a port of its own choice. */
    public static FakePusherServer start() {
        return startOn(0);
    }

    /** Starts on this port, as after a restart. */
    public static FakePusherServer startOn(int port) {
        return started(new FakePusherServer(port));
    }

    /** Starts on a port of its own choice and speaks TLS only. */
    public static FakePusherServer startWithTls(SSLContext identity) {
        var fake = new FakePusherServer(0);
        fake.server.setWebSocketFactory(new DefaultSSLWebSocketServerFactory(identity));
        return started(fake);
    }

    private static FakePusherServer started(FakePusherServer fake) {
        fake.server.start();
        await(fake.server.started);
        return fake;
    }

    public int port() {
        return server.getPort();
    }

    public void behave(Manner how) {
        manner = how;
    }

    /** Complains by this code in a frame, then closes with the other one. */
    public void refuse(int inBand, int close) {
        refusal = new Refusal(inBand, close);
        manner = Manner.REFUSES_IN_BAND;
    }

    /** Waits for a client's answer to a ping. */
    public String nextPong() throws InterruptedException {
        var next = pongs.poll(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        if (next == null) {
            throw new AssertionError("nobody answered a ping in " + DEADLINE);
        }
        return next;
    }

    /** The frames with which clients asked to subscribe, oldest first; waits for the next. */
    public JsonObject nextSubscription() throws InterruptedException {
        var next = subscriptions.poll(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        if (next == null) {
            throw new AssertionError("nobody subscribed in " + DEADLINE);
        }
        return next;
    }

    /** The paths that were asked for. */
    public List<String> paths() {
        return paths;
    }

    /** Keeps no longer what was asked so far: a test that counts memory wants none of it. */
    public void forget() {
        paths.clear();
        subscriptions.clear();
    }

    public int openConnections() {
        return server.getConnections().size();
    }

    /** Sends an event to all who have subscribed. */
    public void publish(String channel, String event, String data) {
        send(gson.toJson(Map.of("event", event, "channel", channel, "data", data)));
    }

    /** Sends this text as it is to all who have subscribed. */
    public void send(String text) {
        subscribed.forEach(client -> say(client, text));
    }

    /** Sends bytes, which the protocol does not know. */
    public void send(byte[] bytes) {
        subscribed.forEach(client -> client.send(bytes));
    }

    /** Waits until everybody has gone. */
    public void awaitNoConnections() throws InterruptedException {
        synchronized (subscribed) {
            var end = System.nanoTime() + DEADLINE.toNanos();
            for (var left = DEADLINE.toMillis(); openConnections() > 0; left = (end - System.nanoTime()) / 1_000_000) {
                if (left <= 0) {
                    throw new AssertionError(openConnections() + " connections are left after " + DEADLINE);
                }
                subscribed.wait(left);
            }
        }
    }

    /** Drops every connection without a word. */
    public void cutAll() {
        server.getConnections().forEach(client -> client.closeConnection(1006, ""));
    }

    /** Closes every connection with this code. */
    public void closeAll(int code) {
        server.getConnections().forEach(client -> client.close(code, "told to"));
    }

    @Override
    public void close() {
        try {
            server.stop(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(DEADLINE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the fake Pusher server did not start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(WebSocket client, String text) {
        client.send(text);
        // The library's server loses a wish to write that comes while it ends the write before; it is told again.
        AGAIN.execute(() -> {
            if (client.isOpen() && client.hasBufferedData()) {
                server.onWriteDemand(client);
            }
        });
    }

    private void greet(WebSocket client) {
        switch (manner) {
            case WELL, NEVER_SUBSCRIBES, ANSWERS_NO_PING ->
                say(
                        client,
                        "{\"event\":\"pusher:connection_established\",\"data\":"
                                + "\"{\\\"socket_id\\\":\\\"1.1\\\",\\\"activity_timeout\\\":120}\"}");
            case REFUSES_IN_BAND -> {
                say(
                        client,
                        "{\"event\":\"pusher:error\",\"data\":{\"message\":\"not you\",\"code\":" + refusal.inBand()
                                + "}}");
                client.close(refusal.close());
            }
            case LEAVES_AT_ONCE -> client.closeConnection(1006, "");
            case CLOSES_4001 -> client.close(4001, "no such app");
            case CLOSES_4200 -> client.close(4200, "try again");
            case NEVER_GREETS -> {
                // Silence is what this manner is for.
            }
        }
    }

    private void answer(WebSocket client, JsonObject frame) {
        switch (frame.get("event").getAsString()) {
            case "pusher:ping" -> answerPing(client);
            case "pusher:pong" -> pongs.add(frame.toString());
            case "pusher:subscribe" -> subscribe(client, frame.getAsJsonObject("data"));
            default -> {
                // A kiosk says nothing else that needs an answer.
            }
        }
    }

    private void answerPing(WebSocket client) {
        if (manner != Manner.ANSWERS_NO_PING) {
            say(client, "{\"event\":\"pusher:pong\"}");
        }
    }

    private void subscribe(WebSocket client, JsonObject request) {
        if (manner != Manner.NEVER_SUBSCRIBES) {
            subscribed.add(client);
            say(
                    client,
                    gson.toJson(Map.of(
                            "event",
                            "pusher_internal:subscription_succeeded",
                            "channel",
                            request.get("channel").getAsString())));
        }
        subscriptions.add(request);
    }

    private final class Server extends WebSocketServer {
        private final CountDownLatch started = new CountDownLatch(1);

        private Server(int port) {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            setDaemon(true);
            setReuseAddr(true);
            setTcpNoDelay(true);
        }

        @Override
        public void onStart() {
            started.countDown();
        }

        @Override
        public void onOpen(WebSocket client, ClientHandshake handshake) {
            paths.add(handshake.getResourceDescriptor());
            greet(client);
        }

        @Override
        public void onMessage(WebSocket client, String message) {
            answer(client, JsonParser.parseString(message).getAsJsonObject());
        }

        @Override
        public void onClose(WebSocket client, int code, String reason, boolean remote) {
            synchronized (subscribed) {
                subscribed.remove(client);
                subscribed.notifyAll();
            }
        }

        @Override
        public void onError(WebSocket client, Exception ex) {
            // A client that went away; onClose follows.
        }
    }
}
