package io.placard.kiosk.product;

import io.placard.catalog.Product;
import io.placard.kiosk.ui.picture.Motif;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.picture.PictureTile;
import io.placard.kiosk.ui.scroll.Swipe;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The product's pictures: one large, the others small along its lower edge; a tap on one, or a wipe, makes it the large
 * one.
 */
final class Gallery extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 5;

    private final Theme theme;
    private final PictureCache pictures;
    private final PictureTile large;
    private final List<StackPane> small = new ArrayList<>();
    private List<String> urls = List.of();
    private long shownId = -1;
    private int chosen;

    Gallery(Theme theme, PictureCache pictures) {
        this.theme = theme;
        this.pictures = pictures;
        large = new PictureTile(pictures, theme.palette());
        large.setManaged(false);
        getChildren().add(large);
        getStyleClass().add("gallery");
        Swipe.on(this, by -> enlarge(chosen + by));
    }

    /** Where the picture is found that the page begins with. */
    private static Optional<String> firstUrl(Product product) {
        return product.media().gallery().stream().findFirst().or(product.media()::cardUrl);
    }

    /** Shows the product's pictures; the one chosen stays where they are the same as before. */
    void show(Product product) {
        var motif = Motif.of(product).withoutInitials();
        var newUrls = product.media().gallery();
        large.dim(!product.isListed());
        if (product.id() != shownId || !newUrls.equals(urls)) {
            shownId = product.id();
            urls = newUrls;
            large.show(motif, firstUrl(product), product.media().cardUrl());
            choose(0);
        }
        showSmall(motif);
    }

    @Override
    protected void layoutChildren() {
        large.resizeRelocate(0, 0, getWidth(), getHeight());
        var side = theme.sizes().units(4.6);
        var x = theme.sizes().margin();
        for (var each : small) {
            each.resizeRelocate(x, getHeight() - side - theme.sizes().units(1.4), side, side);
            x += side + theme.sizes().units(0.6);
        }
    }

    private void showSmall(Motif motif) {
        var count = urls.size() < 2 ? 0 : Math.min(MOST, urls.size());
        while (small.size() < count) {
            addSmall();
        }
        for (var index = 0; index < small.size(); index++) {
            var isUsed = index < count;
            small.get(index).setVisible(isUsed);
            if (isUsed) {
                tileOf(index).show(motif, Optional.of(urls.get(index)));
            }
        }
    }

    private void addSmall() {
        var frame = new StackPane(new PictureTile(pictures, theme.palette()));
        var index = small.size();
        frame.getStyleClass().add("thumb");
        frame.setManaged(false);
        frame.setOnMouseClicked(_ -> enlarge(index));
        small.add(frame);
        getChildren().add(frame);
        requestLayout();
    }

    /** Shows this one of the pictures large; the first follows the last. */
    private void enlarge(int wanted) {
        var count = Math.min(MOST, urls.size());
        if (count < 2) {
            return;
        }
        var index = Math.floorMod(wanted, count);
        tileOf(index).motif().ifPresent(motif -> large.show(motif, Optional.of(urls.get(index))));
        choose(index);
    }

    private void choose(int newChosen) {
        chosen = newChosen;
        for (var index = 0; index < small.size(); index++) {
            small.get(index).pseudoClassStateChanged(CHOSEN, index == chosen);
        }
    }

    private PictureTile tileOf(int index) {
        return (PictureTile) small.get(index).getChildren().getFirst();
    }
}
