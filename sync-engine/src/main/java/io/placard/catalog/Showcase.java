package io.placard.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the store shows to whoever passes: advertisements in its order, and pictures of its own. Any of them may be a
 * film.
 *
 * @param welcomeUrl what greets shoppers; null where the store has none
 * @param backgroundUrl what stands behind; null where the store has none
 */
public record Showcase(
        List<Ad> ads, @Nullable String welcomeUrl, @Nullable String backgroundUrl) {
    /** The store shows nothing of its own. */
    public static final Showcase EMPTY = new Showcase(List.of(), null, null);

    private static final Pattern FILM = Pattern.compile(".*\\.(mp4|m4v|mov|webm|ogv|avi|mkv|flv|m3u8)(\\?.*)?");

    public Showcase {
        ads = List.copyOf(ads);
    }

    /** The store's own pictures, in the order in which they are shown. */
    public List<String> greetings() {
        return Stream.of(Optional.ofNullable(welcomeUrl), Optional.ofNullable(backgroundUrl))
                .flatMap(Optional::stream)
                .filter(url -> !isFilm(url))
                .distinct()
                .toList();
    }

    /** Every picture in it, no film. */
    public List<String> pictures() {
        return Stream.concat(ads.stream().filter(ad -> !ad.isFilm()).map(Ad::assetUrl), greetings().stream())
                .toList();
    }

    /** By the name of the file, as the store's answers tell nothing else of it. */
    private static boolean isFilm(String url) {
        return FILM.matcher(url.toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * One advertisement.
     *
     * @param productId what it advertises; null where that is no product
     */
    public record Ad(long id, String assetUrl, @Nullable Long productId) {
        public Optional<Long> findProductId() {
            return Optional.ofNullable(productId);
        }

        /** Whether it moves, so that no picture can be made of its file. */
        public boolean isFilm() {
            return Showcase.isFilm(assetUrl);
        }
    }
}
