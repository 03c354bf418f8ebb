package io.placard.sync.realtime;

import com.pusher.client.AuthorizationFailureException;
import com.pusher.client.ChannelAuthorizer;
import java.io.IOException;
import java.net.URI;
import java.util.function.Consumer;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Asks the store's back end for leave to subscribe to a private channel. The client's own authorizer waits for ever and
 * keeps why it failed to itself.
 */
final class ChannelAuthorization implements ChannelAuthorizer {
    private static final long MOST_BYTES = 64 * 1024;

    private final OkHttpClient http;
    private final HttpUrl url;
    private final long generation;
    private final Consumer<Signal> signals;

    ChannelAuthorization(OkHttpClient http, URI url, LineLimits limits, long generation, Consumer<Signal> signals) {
        this.http = http.newBuilder().callTimeout(limits.authorizing()).build();
        this.url = HttpUrl.get(url.toString());
        this.generation = generation;
        this.signals = signals;
    }

    @Override
    public String authorize(String channelName, String socketId) {
        var form = new FormBody.Builder()
                .add("socket_id", socketId)
                .add("channel_name", channelName)
                .build();
        try (var response =
                http.newCall(new Request.Builder().url(url).post(form).build()).execute()) {
            return read(response);
        } catch (IOException e) {
            throw fail(false, "did not answer: " + e.getMessage(), e);
        }
    }

    private String read(Response response) throws IOException {
        if (!response.isSuccessful()) {
            var lasting = response.code() == 401 || response.code() == 403 || response.code() == 404;
            throw fail(lasting, "answered " + response.code(), null);
        }
        var text = response.peekBody(MOST_BYTES).string();
        if (!text.contains("\"auth\"")) {
            throw fail(false, "answered without an \"auth\"", null);
        }
        return text;
    }

    private AuthorizationFailureException fail(boolean lasting, String what, @Nullable Exception cause) {
        var words = "The channel authorization at " + url + " " + what + ": check live.auth_url and the store token";
        signals.accept(lasting ? new Signal.Forbidden(generation, words) : new Signal.Closed(generation, -1, words));
        return cause == null
                ? new AuthorizationFailureException(words)
                : new AuthorizationFailureException(words, cause);
    }
}
