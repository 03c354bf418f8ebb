package io.placard.kiosk.home;

import io.placard.kiosk.home.HomeViewModel.Shelf;
import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Tappable;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.Motif;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.picture.PictureTile;
import io.placard.kiosk.ui.style.Theme;
import javafx.scene.layout.Region;

/** A category as its banner, or artwork in its hue, with its name below. */
final class ShelfTile extends Region {
    private static final double WIDTH = 13;
    private static final double PICTURE_HEIGHT = 6.2;

    private final Theme theme;
    private final PictureTile picture;
    private final ClampedText name;
    private final ClampedText count;

    ShelfTile(Shelf shelf, Theme theme, Wording wording, PictureCache pictures, Runnable onTap) {
        this.theme = theme;
        var category = shelf.category();
        picture = new PictureTile(pictures, theme.palette());
        picture.show(Motif.of(category), category.findBannerUrl());
        name = new ClampedText(1, theme.type().name(), "ink");
        name.setWords(category.name());
        count = new ClampedText(1, theme.type().label(), "soft");
        count.setWords(wording.count(shelf.products()));
        picture.setManaged(false);
        getChildren().addAll(picture, name, count);
        getStyleClass().add("shelf-tile");
        setAccessibleText(category.name());
        Tappable.make(this, onTap);
        var sizes = theme.sizes();
        setPrefSize(sizes.units(WIDTH), sizes.units(PICTURE_HEIGHT + 4.1));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    @Override
    protected void layoutChildren() {
        var sizes = theme.sizes();
        var pictureHeight = sizes.units(PICTURE_HEIGHT);
        picture.resizeRelocate(0, 0, getWidth(), pictureHeight);
        name.setLineWidth(getWidth());
        name.relocate(0, pictureHeight + sizes.units(0.6));
        count.setLineWidth(getWidth());
        count.relocate(0, pictureHeight + sizes.units(2.6));
    }
}
