package io.placard.sync.rest;

import io.placard.sync.outbox.Carrier;
import io.placard.sync.outbox.Delivery;
import io.placard.sync.outbox.Destination;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Posts batches as JSON. Redirects are not followed: they would carry the token along. */
public final class WebhookCarrier implements Carrier {
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    /** These depend on address, token or moment, and not on the message: it may succeed later. */
    private static final Set<Integer> MAY_SUCCEED_LATER = Set.of(401, 403, 404, 407, 408, 421, 423, 425, 429);

    private final Supplier<OkHttpClient> http;
    private final Clock clock;
    private @Nullable OkHttpClient client;

    /** @param http asked when first needed */
    public WebhookCarrier(Supplier<OkHttpClient> http, Clock clock) {
        this.http = http;
        this.clock = clock;
    }

    @Override
    public Delivery carry(Destination to, String body) {
        var url = HttpUrl.parse(to.url().toString());
        if (url == null) {
            return new Delivery.Failed("not an http or https URL", Duration.ZERO);
        }
        var request = new Request.Builder().url(url).post(RequestBody.create(body, JSON));
        to.findToken().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        try (var response = client().newCall(request.build()).execute()) {
            return judge(response);
        } catch (IOException e) {
            return new Delivery.Failed("no answer: " + e.getMessage(), Duration.ZERO);
        }
    }

    private Delivery judge(Response response) {
        if (response.isSuccessful()) {
            return isWebPage(response)
                    ? new Delivery.Failed("a web page answered, perhaps a captive portal's", Duration.ZERO)
                    : new Delivery.Accepted();
        }
        var code = response.code();
        var words = "it answered " + code;
        if (code < 400 || code >= 500 || MAY_SUCCEED_LATER.contains(code)) {
            return new Delivery.Failed(words, RetryAfter.of(response, clock.instant()));
        }
        return new Delivery.Refused(words);
    }

    private static boolean isWebPage(Response response) {
        var type = response.body().contentType();
        return type != null && type.subtype().contains("html");
    }

    private synchronized OkHttpClient client() {
        var made = client;
        if (made == null) {
            made = http.get()
                    .newBuilder()
                    .callTimeout(DEADLINE)
                    .followRedirects(false)
                    .retryOnConnectionFailure(false)
                    .addNetworkInterceptor(RetryAfter::keepFromOkHttp)
                    .build();
            client = made;
        }
        return made;
    }
}
