package io.placard.kiosk.demo.pusher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/** A WebSocket client that knows nothing of the protocol: frames in, frames out. */
public final class RawClient extends WebSocketListener implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> closed = new LinkedBlockingQueue<>();
    private final OkHttpClient client = new OkHttpClient();
    private final WebSocket socket;

    public RawClient(int port, String resource) {
        socket = client.newWebSocket(
                new Request.Builder().url("http://127.0.0.1:" + port + resource).build(), this);
    }

    /** The next frame, at most 5 s from now. */
    public JsonNode next() throws IOException, InterruptedException {
        var frame = frames.poll(5, TimeUnit.SECONDS);
        if (frame == null) {
            throw new IOException("No frame came");
        }
        return JSON.readTree(frame);
    }

    /** The data of a frame, which is JSON in a string. */
    public static JsonNode data(JsonNode frame) throws IOException {
        return JSON.readTree(frame.path("data").asText());
    }

    public boolean isQuiet() {
        return frames.isEmpty();
    }

    /** The code the connection ended with, 1006 where it broke; at most 5 s from now. */
    public int closeCode() throws IOException, InterruptedException {
        var code = closed.poll(5, TimeUnit.SECONDS);
        if (code == null) {
            throw new IOException("The connection was not closed");
        }
        return code;
    }

    public void send(String text) {
        socket.send(text);
    }

    public void subscribe(String channel, String auth) {
        send(subscription(channel, auth).toString());
    }

    private static ObjectNode subscription(String channel, String auth) {
        var frame = JSON.createObjectNode().put("event", "pusher:subscribe");
        frame.putObject("data").put("channel", channel).put("auth", auth);
        return frame;
    }

    @Override
    public void onMessage(WebSocket webSocket, String text) {
        frames.add(text);
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
        closed.add(code);
        webSocket.close(code, null);
    }

    @Override
    public void onFailure(WebSocket webSocket, Throwable failure, @Nullable Response response) {
        closed.add(1006);
    }

    @Override
    public void close() {
        socket.cancel();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
