package io.placard.sync.rest;

import io.placard.sync.json.Reading;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One request and its answer, turned into a value whatever happens. */
final class Exchange implements AutoCloseable {
    /** A page of 350 products is about half a megabyte; no list of the store comes near this. */
    static final int MAX_BODY_BYTES = 32 << 20;

    /** Rails, and most proxies, write it into their own logs. */
    private static final String REQUEST_ID = "X-Request-Id";

    private final OkHttpClient client;
    private final RequestLog requests = new RequestLog();
    private volatile boolean isClosed;

    Exchange(OkHttpClient client) {
        this.client = client;
    }

    <T> Answer<T> ask(Request request, Function<byte[], Reading<T>> reader) {
        var id = requests.nextId();
        var answer = answerTo(request.newBuilder().header(REQUEST_ID, id).build(), reader);
        requests.answered(id, request.url().encodedPath(), answer);
        return answer;
    }

    private <T> Answer<T> answerTo(Request request, Function<byte[], Reading<T>> reader) {
        var what = request.url().encodedPath();
        if (isClosed) {
            return new Answer.Failed<>(closing(what));
        }
        try (var response = client.newCall(request).execute()) {
            if (response.code() == 304 && request.header("If-None-Match") != null) {
                return new Answer.NotModified<>();
            }
            if (!response.isSuccessful()) {
                return new Answer.Failed<>(
                        StatusFailures.of(response, what, Clock.systemUTC().instant()));
            }
            return read(response, what, reader);
        } catch (IOException e) {
            return new Answer.Failed<>(isClosed ? closing(what) : NetworkFailures.of(e, request.url()));
        }
    }

    private static Failure closing(String what) {
        return new Failure.Cancelled("The kiosk is closing; " + what + " was given up.");
    }

    private static <T> Answer<T> read(Response response, String what, Function<byte[], Reading<T>> reader)
            throws IOException {
        var body = bytes(response);
        if (body == null) {
            return new Answer.Failed<>(new Failure.Unreadable("The answer to " + what + " is larger than "
                    + (MAX_BODY_BYTES >> 20) + " MB and was not read; this cannot be the store's API."));
        }
        if (!BodyShape.isJson(body)) {
            return new Answer.Failed<>(new Failure.NotTheStore(BodyShape.describe(body, response, what)));
        }
        return switch (reader.apply(body)) {
            case Reading.Read<T>(var value) -> new Answer.Ok<>(value, response.header("ETag"));
            case Reading.Rejected<T>(var reason) ->
                new Answer.Failed<>(new Failure.Unreadable(
                        "The answer to " + what + " cannot be used: " + reason + "; trying again later."));
        };
    }

    /** Null where it is too large. */
    private static byte @Nullable [] bytes(Response response) throws IOException {
        var source = response.body().source();
        if (source.request(MAX_BODY_BYTES + 1L)) {
            return null;
        }
        return source.readByteArray();
    }

    @Override
    public void close() {
        isClosed = true;
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
