package io.placard.sync.outbox;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where messages go.
 *
 * @param url takes a POST of a batch
 * @param token sent as a bearer token; null for none; never logged
 */
public record Destination(URI url, @Nullable String token) {
    /** The name under which messages for it are kept. */
    public String name() {
        return url.toString();
    }

    public Optional<String> findToken() {
        return Optional.ofNullable(token);
    }

    /** Without its path, which for many webhooks is a secret. */
    @Override
    public String toString() {
        return url.getScheme() + "://" + url.getAuthority();
    }
}
