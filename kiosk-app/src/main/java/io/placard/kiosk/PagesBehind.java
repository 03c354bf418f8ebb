package io.placard.kiosk;

import io.placard.kiosk.ui.picture.PictureTile;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/**
 * Which of the pages is in front. One that goes behind gives its decoded pictures back, some megabytes, and has them
 * again when it comes to the front: in the same frame where they are still in the cache. On the JavaFX thread.
 */
final class PagesBehind {
    private final List<Region> pages;
    private final Region alwaysReady;
    private Optional<Region> front = Optional.empty();

    /** @param alwaysReady keeps its pictures: what the next shopper sees first */
    PagesBehind(List<Region> pages, Region alwaysReady) {
        this.pages = pages;
        this.alwaysReady = alwaysReady;
    }

    /** Only this one is seen from now on. It is told what it shows, and then woken: it fetches no picture in vain. */
    void bringToFront(Region page) {
        if (!front.filter(page::equals).isPresent()) {
            cover();
        }
        pages.forEach(each -> each.setVisible(each.equals(page)));
        front = Optional.of(page);
    }

    /** The page in front shows its pictures. */
    void wake() {
        front.ifPresent(page -> tiles(page, PictureTile::wake));
    }

    /** None is seen from now on. */
    void cover() {
        front.filter(page -> !page.equals(alwaysReady)).ifPresent(page -> tiles(page, PictureTile::rest));
        front = Optional.empty();
    }

    private static void tiles(Region page, Consumer<PictureTile> action) {
        for (var node : page.lookupAll(PictureTile.STYLE_SELECTOR)) {
            if (node instanceof PictureTile tile) {
                action.accept(tile);
            }
        }
    }
}
