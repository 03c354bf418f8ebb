package io.placard.catalog;

import java.time.Duration;
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
        return assets().filter(url -> !isFilm(url)).toList();
    }

    /** Every picture in it, no film. */
    public List<String> pictures() {
        return Stream.concat(ads.stream().filter(ad -> !ad.isFilm()).map(Ad::assetUrl), greetings().stream())
                .toList();
    }

    /** Every film in it, the advertisements' first. */
    public List<String> films() {
        return Stream.concat(ads.stream().filter(Ad::isFilm).map(Ad::assetUrl), greetingFilms().stream())
                .distinct()
                .toList();
    }

    /** The store's own films, without those of its advertisements. */
    public List<String> greetingFilms() {
        return assets().filter(Showcase::isFilm).toList();
    }

    private Stream<String> assets() {
        return Stream.of(Optional.ofNullable(welcomeUrl), Optional.ofNullable(backgroundUrl))
                .flatMap(Optional::stream)
                .distinct();
    }

    /** By the name of the file. */
    public static boolean isFilm(String url) {
        return FILM.matcher(url.toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * One advertisement.
     *
     * @param productId what it advertises; null where that is no product
     * @param time how long it is shown; null where the store leaves that to the kiosk
     * @param isFilm whether it moves, so that no picture can be made of its file
     */
    public record Ad(
            long id,
            String assetUrl,
            @Nullable Long productId,
            @Nullable Duration time,
            boolean isFilm) {
        /** One of which the store says no more: a film by the name of its file. */
        public Ad(long id, String assetUrl, @Nullable Long productId) {
            this(id, assetUrl, productId, null, Showcase.isFilm(assetUrl));
        }

        public Optional<Long> findProductId() {
            return Optional.ofNullable(productId);
        }

        public Optional<Duration> findTime() {
            return Optional.ofNullable(time);
        }
    }
}
