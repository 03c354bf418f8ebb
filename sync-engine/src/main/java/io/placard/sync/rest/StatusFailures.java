package io.placard.sync.rest;

import io.placard.sync.json.Leaves;
import io.placard.sync.json.RawJson;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Says what a status other than success means and what to do about it. */
final class StatusFailures {
    private static final int PEEKED_BYTES = 4096;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private StatusFailures() {}

    static Failure of(Response response, String what, Instant now) {
        int status = response.code();
        var wait = retryAfter(response.header("Retry-After"), now);
        return switch (status) {
            case 401, 403 ->
                new Failure.WrongToken("The store refused the token (status " + status + " for " + what
                        + "). Set store.token or store.token_file to this store's token.");
            case 404, 410 ->
                new Failure.UnknownCatalog("The store knows no " + what + " (status " + status
                        + "). Check store.catalog_id and store.api_url.");
            case 407 ->
                new Failure.NotTheStore("A proxy asks for a sign-in before it lets " + what
                        + " through (status 407). Let this kiosk pass the proxy.");
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

    /** Seconds or an HTTP date; null where absent or unreadable; never more than an hour. */
    static @Nullable Duration retryAfter(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        try {
            var text = header.strip();
            var wait = text.chars().allMatch(Character::isDigit) && !text.isEmpty()
                    ? Duration.ofSeconds(Long.parseLong(text.length() > 9 ? "999999999" : text))
                    : Duration.between(now, ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
            return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
