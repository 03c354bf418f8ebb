package io.placard.kiosk.ui;

import io.placard.catalog.Product;
import io.placard.kiosk.ui.picture.Motif;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.picture.PictureTile;
import io.placard.kiosk.ui.scroll.Card;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A product as a picture with a caption, like a work on a gallery's wall. Tapping it is tapping the product. */
public final class ProductCard extends Region implements Card<Product> {
    private static final double BRAND_LINE = 1.4;
    private static final double NAME_LINES = 4.1;
    private static final double PRICE_LINE = 1.6;

    private final Wording wording;
    private final Sizes sizes;
    private final PictureTile picture;
    private final ClampedText brand;
    private final ClampedText name;
    private final ClampedText price;
    private final ClampedText was;
    private final ClampedText stock;
    private final Label badge = new Label();
    private @Nullable Product product;

    public ProductCard(Wording wording, Theme theme, PictureCache pictures, Consumer<Product> onTap) {
        var type = theme.type();
        this.wording = wording;
        this.sizes = theme.sizes();
        this.picture = new PictureTile(pictures, theme.palette());
        this.brand = new ClampedText(1, type.label(), "soft");
        this.name = new ClampedText(2, type.name(), "ink");
        this.price = new ClampedText(1, type.strong(), "ink");
        this.was = new ClampedText(1, type.label(), "was");
        this.stock = new ClampedText(1, type.label(), "notice-ink");
        getStyleClass().add("product-card");
        picture.setManaged(false);
        badge.setManaged(false);
        badge.getStyleClass().add("badge");
        getChildren().addAll(picture, brand, name, price, was, stock, badge);
        Tappable.make(this, () -> {
            if (product != null) {
                onTap.accept(product);
            }
        });
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Product shown) {
        product = shown;
        var words = wording.card(shown);
        picture.show(Motif.of(shown), shown.media().cardUrl());
        picture.dim(!words.available());
        brand.setWords(words.brand());
        name.setWords(words.name());
        price.setWords(words.price());
        was.setWords(words.was());
        stock.setWords(words.stock());
        badge.setText(words.badge());
        badge.setVisible(!words.badge().isEmpty());
        setAccessibleText(words.name() + ", " + words.brand() + ", " + words.price());
        arrange();
    }

    @Override
    public void rest() {
        picture.clear();
    }

    @Override
    public double heightFor(double width) {
        return pictureHeight(width) + sizes.units(0.8 + BRAND_LINE + NAME_LINES + PRICE_LINE);
    }

    @Override
    protected void layoutChildren() {
        arrange();
    }

    private void arrange() {
        var width = getWidth();
        if (width <= 0) {
            return;
        }
        var height = pictureHeight(width);
        picture.resizeRelocate(0, 0, width, height);
        if (badge.isVisible() && badge.getSkin() == null && getScene() != null) {
            // A label has no size until CSS has given it a skin, which it does not while it is hidden.
            badge.applyCss();
        }
        badge.autosize();
        badge.relocate(sizes.units(0.7), sizes.units(0.7));
        var y = height + sizes.units(0.8);
        brand.setLineWidth(width);
        brand.relocate(0, y);
        name.setLineWidth(width);
        name.relocate(0, y + sizes.units(BRAND_LINE));
        arrangePrice(y + sizes.units(BRAND_LINE) + name.height() + sizes.units(0.35), width);
    }

    /** The price begins the last line, the old price follows, the stock ends it. */
    private void arrangePrice(double y, double width) {
        price.setLineWidth(width);
        price.relocate(0, y);
        var next = widthOf(price) + sizes.units(0.45);
        was.relocate(next, y);
        was.setLineWidth(Math.max(1, width - next));
        if (!was.words().isEmpty()) {
            next += widthOf(was) + sizes.units(0.45);
        }
        stock.setLineWidth(Math.max(1, width - next));
        stock.relocate(width - widthOf(stock), y);
    }

    private static double pictureHeight(double width) {
        return Math.rint(width);
    }

    private static double widthOf(Node node) {
        return Math.ceil(node.getLayoutBounds().getWidth());
    }
}
