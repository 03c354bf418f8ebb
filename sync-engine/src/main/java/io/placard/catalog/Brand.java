package io.placard.catalog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who makes a product. {@code description} may hold HTML. */
public record Brand(
        long id, String name, String description, @Nullable String logoUrl) {
    public Optional<String> findLogoUrl() {
        return Optional.ofNullable(logoUrl);
    }
}
