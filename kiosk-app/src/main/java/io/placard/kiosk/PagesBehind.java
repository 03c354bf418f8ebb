package io.placard.kiosk;

import io.placard.kiosk.ui.picture.PictureTile;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/**
 * Which of the pages is in front. One that has lain behind for a while gives its decoded pictures back, some megabytes,
 * and has them again when it comes to the front. On the JavaFX thread.
 */
final class PagesBehind {
    /** Longer than most look at a product before they go back to the shelf. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Region> pages;
    private final Region alwaysReady;
    private final Map<Region, Instant> behindSince = new HashMap<>();

    /** @param alwaysReady keeps its pictures: what the next shopper sees first */
    PagesBehind(List<Region> pages, Region alwaysReady) {
        this.pages = pages;
        this.alwaysReady = alwaysReady;
    }

    /** Only this one is seen from now on. */
    void bringToFront(Region front, Instant now) {
        for (var page : pages) {
            page.setVisible(page.equals(front));
            if (!page.equals(front) && !page.equals(alwaysReady)) {
                behindSince.putIfAbsent(page, now);
            }
        }
        behindSince.remove(front);
        tiles(front, PictureTile::wake);
    }

    /** A second has passed. */
    void tick(Instant now) {
        behindSince.forEach((page, since) -> {
            if (!now.isBefore(since.plus(PATIENCE))) {
                tiles(page, PictureTile::rest);
            }
        });
    }

    private static void tiles(Region page, Consumer<PictureTile> action) {
        for (var node : page.lookupAll(PictureTile.STYLE_SELECTOR)) {
            if (node instanceof PictureTile tile) {
                action.accept(tile);
            }
        }
    }
}
