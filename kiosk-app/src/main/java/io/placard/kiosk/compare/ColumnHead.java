package io.placard.kiosk.compare;

import io.placard.catalog.Brand;
import io.placard.catalog.Product;
import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Tappable;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.Motif;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.picture.PictureTile;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/** What a column is about; a touch opens the product. */
final class ColumnHead extends Region {
    private static final double TALLEST_PICTURE = 17;

    private final Theme theme;
    private final PictureTile picture;
    private final ClampedText brand;
    private final ClampedText name;
    private final ClampedText promotion;
    private final ClampedText stock;

    ColumnHead(Product product, Theme theme, Wording wording, PictureCache pictures, Consumer<Product> onTap) {
        this.theme = theme;
        var type = theme.type();
        var offer = wording.offer(product);
        picture = new PictureTile(pictures, theme.palette());
        picture.setManaged(false);
        picture.show(Motif.of(product), product.media().cardUrl());
        picture.dim(!product.isListed());
        brand = text(1, "soft", product.findBrand().map(Brand::name).orElse(""), theme);
        name = new ClampedText(4, type.name(), "ink");
        name.setWords(wording.name(product));
        promotion = text(
                2,
                "accent-ink",
                String.join(
                        "  ·  ",
                        Stream.of(
                                        wording.badge(offer),
                                        offer.promotion().map(it -> it.name()).orElse(""))
                                .filter(part -> !part.isBlank())
                                .toList()),
                theme);
        stock = text(1, "notice-ink", wording.stock(product), theme);
        getChildren().addAll(picture, brand, name, promotion, stock);
        getStyleClass().add("compare-head");
        setAccessibleText(wording.texts().get("compare.open", wording.name(product)));
        Tappable.make(this, () -> onTap.accept(product));
    }

    /** How tall it is at this width, px. */
    double heightFor(double width) {
        return arrange(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth());
    }

    private double arrange(double width) {
        var sizes = theme.sizes();
        var pictureHeight = Math.min(Math.rint(width), sizes.units(TALLEST_PICTURE));
        picture.resizeRelocate(0, 0, width, pictureHeight);
        var y = pictureHeight + sizes.units(0.8);
        for (var text : List.of(brand, name, promotion, stock)) {
            text.setLineWidth(width);
            text.relocate(0, y);
            y += text.words().isEmpty() ? 0 : text.height() + sizes.units(0.3);
        }
        return Math.ceil(y);
    }

    private static ClampedText text(int lines, String style, String words, Theme theme) {
        var text = new ClampedText(lines, theme.type().label(), style);
        text.setWords(words);
        return text;
    }
}
