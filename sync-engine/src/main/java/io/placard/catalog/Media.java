package io.placard.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a product's pictures and film are found: URLs as the store gave them.
 *
 * @param gallery all pictures for the product page, the primary one first, without repeats
 */
public record Media(
        @Nullable String thumbUrl,
        @Nullable String primaryUrl,
        List<String> gallery,
        @Nullable String videoUrl) {
    /** No picture at all. */
    public static final Media NONE = new Media(null, null, List.of(), null);

    public Media {
        gallery = List.copyOf(gallery);
    }

    public Optional<String> findVideoUrl() {
        return Optional.ofNullable(videoUrl);
    }

    /** The picture for a card: the thumb, else the primary picture, else the first of the gallery. */
    public Optional<String> cardUrl() {
        return Optional.ofNullable(thumbUrl)
                .or(() -> Optional.ofNullable(primaryUrl))
                .or(() -> gallery.stream().findFirst());
    }
}
