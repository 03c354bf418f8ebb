package io.placard.kiosk.demo.broadcast;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.placard.kiosk.demo.pusher.PusherApp;
import io.placard.kiosk.demo.pusher.PusherSignature;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Triggers events as the real back end does: by a signed {@code POST /apps/{id}/events}. For one thread. */
public final class PusherTrigger implements Trigger {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final URI server;
    private final PusherApp app;
    private final InstantSource clock;
    private @Nullable OkHttpClient client;

    public PusherTrigger(URI server, PusherApp app, InstantSource clock) {
        this.server = server;
        this.app = app;
        this.clock = clock;
    }

    @Override
    public TriggerResult send(LiveEvent event) {
        try (var response = client().newCall(request(event)).execute()) {
            if (response.isSuccessful()) {
                return TriggerResult.ACCEPTED;
            }
            var mayPassLater = response.code() >= 500 || response.code() == 429;
            return mayPassLater ? TriggerResult.UNREACHABLE : TriggerResult.REFUSED;
        } catch (IOException e) {
            return unreachable(e);
        }
    }

    /** Made when the first event is sent: the demo's start does not wait for it. */
    private OkHttpClient client() {
        var made = client;
        if (made == null) {
            made = new OkHttpClient.Builder().callTimeout(TIMEOUT).build();
            client = made;
        }
        return made;
    }

    private static TriggerResult unreachable(IOException ignored) {
        return TriggerResult.UNREACHABLE;
    }

    private Request request(LiveEvent event) {
        var json =
                JsonNodeFactory.instance.objectNode().put("name", event.name()).put("data", event.data());
        json.putArray("channels").add(event.channel());
        var body = json.toString().getBytes(StandardCharsets.UTF_8);
        var path = "/apps/" + app.id() + "/events";
        var query = new TreeMap<String, String>();
        query.put("auth_key", app.key());
        query.put("auth_timestamp", String.valueOf(clock.instant().getEpochSecond()));
        query.put("auth_version", "1.0");
        query.put("body_md5", PusherSignature.md5(body));
        query.put("auth_signature", PusherSignature.request(app, "POST", path, query));
        var url = HttpUrl.get(server.resolve(path).toString()).newBuilder();
        query.forEach(url::addQueryParameter);
        return new Request.Builder()
                .url(url.build())
                .post(RequestBody.create(body, JSON))
                .build();
    }
}
