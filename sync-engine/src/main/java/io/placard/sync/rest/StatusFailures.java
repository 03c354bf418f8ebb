package io.placard.sync.rest;

import io.placard.sync.json.Leaves;
import io.placard.sync.json.RawJson;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Says what a status other than success means and what to do about it. */
final class StatusFailures {
    private static final int PEEKED_BYTES = 4096;

    private StatusFailures() {}

    static Failure of(Response response, String what, Instant now) {
        int status = response.code();
        var wait = RetryAfter.parse(response.header(RetryAfter.KEPT_AS), now);
        return switch (status) {
            case 401, 403 ->
                new Failure.WrongToken("The store refused the token (status " + status + " for " + what
                        + "). Set store.token or store.token_file to this store's token.");
            case 404, 410 ->
                new Failure.UnknownCatalog("The store knows no " + what + " (status " + status
                        + "). Check store.catalog_id and store.api_url.");
            case 408 -> new Failure.StoreTrouble("The store waited too long for the request " + what + ".", wait);
            case 429 ->
                new Failure.TooMany("The store asks this kiosk to slow down (status 429 for " + what + ").", wait);
            default -> other(response, what, wait);
        };
    }

    private static Failure other(Response response, String what, @Nullable Duration wait) {
        int status = response.code();
        if (status >= 500) {
            return new Failure.StoreTrouble(
                    "The store has trouble of its own (status " + status + " for " + what + "); trying again later.",
                    wait);
        }
        if (status >= 400) {
            return new Failure.Refused("The store refused " + what + " (status " + status + ")" + errors(response)
                    + ". This kiosk's version or settings may not fit the store.");
        }
        return new Failure.NotTheStore("The answer to " + what + " points elsewhere (status " + status
                + location(response) + "). Sign this network in, or set store.api_url to where the store is.");
    }

    private static String location(Response response) {
        var target = response.header("Location");
        var url = target == null ? null : response.request().url().resolve(target);
        return url == null ? "" : ", to " + url.scheme() + "://" + url.host();
    }

    /** The field messages of {@code {"errors":{...}}}, shortened; empty where there are none. */
    private static String errors(Response response) {
        try {
            var leaves = Leaves.of(RawJson.of(response.peekBody(PEEKED_BYTES).bytes()));
            var text = leaves.describe("errors");
            return text.isEmpty() ? "" : ": " + text;
        } catch (IOException _) {
            return "";
        }
    }
}
