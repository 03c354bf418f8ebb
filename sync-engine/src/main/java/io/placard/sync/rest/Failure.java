package io.placard.sync.rest;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the store gave no usable answer, and what to do about it. No text holds the token. */
public sealed interface Failure {
    /** What happened and what to do, for operators. */
    String words();

    /** Whether asking again unchanged is pointless until somebody mends the configuration or the store. */
    default boolean isPermanent() {
        return this instanceof WrongToken
                || this instanceof UnknownCatalog
                || this instanceof Refused
                || this instanceof WrongStore;
    }

    /** How long the store asks to be left alone; a floor for the next attempt. */
    default Optional<Duration> waitAtLeast() {
        return switch (this) {
            case TooMany(var _, var retryAfter) -> Optional.ofNullable(retryAfter);
            case StoreTrouble(var _, var retryAfter) -> Optional.ofNullable(retryAfter);
            default -> Optional.empty();
        };
    }

    /** 401 or 403. */
    record WrongToken(String words) implements Failure {}

    /** 404 on a list: there is no such catalogue. */
    record UnknownCatalog(String words) implements Failure {}

    /** In good form, but of another store than the copy here. */
    record WrongStore(String words) implements Failure {}

    /** 404 or 410 on one product: it is unpublished or deleted. */
    record Gone(String words) implements Failure {}

    /** 422 or another 4xx: the store does not accept the request as it is. */
    record Refused(String words) implements Failure {}

    /** 429. */
    record TooMany(String words, @Nullable Duration retryAfter) implements Failure {}

    /** 5xx. */
    record StoreTrouble(String words, @Nullable Duration retryAfter) implements Failure {}

    /** An answer from somebody between: a captive portal, a proxy's page, a redirect. */
    record NotTheStore(String words) implements Failure {}

    /** JSON that is cut short, too large, or not what the contract says. */
    record Unreadable(String words) implements Failure {}

    /** No connection: refused, no such host, TLS, timeout. */
    record Unreachable(String words) implements Failure {}

    /** The kiosk is closing. */
    record Cancelled(String words) implements Failure {}
}
