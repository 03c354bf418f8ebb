package io.placard.sync.wire;

import io.placard.catalog.Showcase;
import io.placard.catalog.Showcase.Ad;
import io.placard.sync.json.Leaves;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads advertisements and the layout's pictures; each picture as {@code {"url"}} or as the address itself. */
final class ShowcaseReader {
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
            asset(leaves, path + ".asset").ifPresent(url -> ads.add(new Ad(id, url, product)));
        }
        return ads;
    }

    private static Optional<Long> number(Leaves leaves, String path) {
        return leaves.decimal(path).map(BigDecimal::longValue);
    }
}
