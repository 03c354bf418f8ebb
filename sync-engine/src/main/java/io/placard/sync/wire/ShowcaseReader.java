package io.placard.sync.wire;

import io.placard.catalog.Showcase;
import io.placard.catalog.Showcase.Ad;
import io.placard.sync.json.Leaves;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads advertisements and the layout's pictures; each picture as {@code {"url"}} or as the address itself. */
final class ShowcaseReader {
    private static final List<String> TIMES = List.of("duration", "duration_seconds", "display_time");
    private static final List<String> KINDS =
            List.of("asset.content_type", "asset.file.content_type", "asset.type", "asset_type", "content_type");
    private static final BigDecimal SHORTEST = new BigDecimal(3);
    private static final BigDecimal LONGEST = new BigDecimal(120);

    private ShowcaseReader() {}

    static Showcase read(Leaves leaves) {
        return new Showcase(
                ads(leaves),
                asset(leaves, "store.layout.welcome_asset").orElse(null),
                asset(leaves, "store.layout.video_image_background_asset").orElse(null));
    }

    /** Where the picture or film lies; empty where there is none. */
    static Optional<String> asset(Leaves leaves, String path) {
        return leaves.text(path + ".url").or(() -> leaves.text(path));
    }

    /** Those with something to show. */
    private static List<Ad> ads(Leaves leaves) {
        var ads = new ArrayList<Ad>();
        for (int index = 0; leaves.has("catalog.ad_configs." + index); index++) {
            var path = "catalog.ad_configs." + index;
            long id = number(leaves, path + ".id").orElse((long) index);
            var product = number(leaves, path + ".store_product.id").orElse(null);
            asset(leaves, path + ".asset")
                    .ifPresent(url -> ads.add(
                            new Ad(id, url, product, time(leaves, path).orElse(null), isFilm(leaves, path, url))));
        }
        return ads;
    }

    /** Seconds, under any of the names that back ends give them; no time at all is left to the kiosk. */
    private static Optional<Duration> time(Leaves leaves, String path) {
        return TIMES.stream()
                .flatMap(name -> leaves.decimal(path + "." + name).stream())
                .filter(seconds -> seconds.signum() > 0)
                .findFirst()
                .map(seconds -> seconds.min(LONGEST).max(SHORTEST))
                .map(seconds -> Duration.ofMillis(seconds.movePointRight(3).longValue()));
    }

    /** Names of files may hide behind a service's addresses; some answers then tell what kind of file it is. */
    private static boolean isFilm(Leaves leaves, String path, String url) {
        return Showcase.isFilm(url)
                || KINDS.stream()
                        .flatMap(name -> leaves.text(path + "." + name).stream())
                        .anyMatch(kind -> kind.toLowerCase(Locale.ROOT).startsWith("video"));
    }

    private static Optional<Long> number(Leaves leaves, String path) {
        return leaves.decimal(path).map(BigDecimal::longValue);
    }
}
