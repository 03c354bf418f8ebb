package io.placard.sync.cache;

import io.placard.sync.json.RawJson;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cached product as it stands on disk; {@code updatedAt} is the store's version, null where it left it out. */
public record StoredProduct(long id, @Nullable Instant updatedAt, RawJson json) {
    public Optional<Instant> findUpdatedAt() {
        return Optional.ofNullable(updatedAt);
    }
}
