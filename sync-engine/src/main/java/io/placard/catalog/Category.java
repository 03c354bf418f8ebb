package io.placard.catalog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shelf of the catalogue; {@code order} is the store's own, smallest first. */
public record Category(
        long id, String name, int order, @Nullable String bannerUrl) {
    public Optional<String> findBannerUrl() {
        return Optional.ofNullable(bannerUrl);
    }
}
