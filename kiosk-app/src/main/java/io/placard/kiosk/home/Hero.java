package io.placard.kiosk.home;

import io.placard.catalog.Product;
import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Tappable;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.Motif;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.picture.PictureTile;
import io.placard.kiosk.ui.style.Ink;
import io.placard.kiosk.ui.style.Motion;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Duration;

/** One product put forward across the screen's width; every few seconds the next. */
final class Hero extends Region {
    /** Long enough to read, short enough to be seen changing by somebody who passes. */
    private static final Duration EACH = Duration.seconds(8);
    /** Where the screen lies on its side, the products below must be seen as well; units. */
    private static final double WIDE_FROM = 66;

    private static final double WIDE_HEIGHT = 19;

    private final Theme theme;
    private final Wording wording;
    private final PictureTile picture;
    private final Label badge = new Label();
    private final ClampedText brand;
    private final ClampedText name;
    private final ClampedText price;
    private final ClampedText was;
    private final Timeline turning = new Timeline(new KeyFrame(EACH, _ -> turn()));
    private List<Product> products = List.of();
    private int index;
    private boolean mayTurn;

    Hero(Theme theme, Wording wording, PictureCache pictures, Consumer<Product> onTap) {
        this.theme = theme;
        this.wording = wording;
        var type = theme.type();
        picture = new PictureTile(pictures, theme.palette());
        brand = new ClampedText(1, type.body(), "ink");
        name = new ClampedText(3, type.display(), "ink");
        price = new ClampedText(1, type.figure(), "ink");
        was = new ClampedText(1, type.body(), "was-strong");
        badge.getStyleClass().add("badge");
        badge.setManaged(false);
        picture.setManaged(false);
        getStyleClass().add("hero");
        getChildren().addAll(picture, badge, brand, name, price, was);
        Tappable.make(this, () -> onTap.accept(products.get(index)));
        turning.setCycleCount(Animation.INDEFINITE);
    }

    /** Puts these forward; stays at the one shown where it is still among them. */
    void show(List<Product> newProducts) {
        var shown = index < products.size() ? products.get(index).id() : -1;
        products = newProducts;
        index = 0;
        for (var each = 0; each < products.size(); each++) {
            if (products.get(each).id() == shown) {
                index = each;
            }
        }
        setVisible(!products.isEmpty());
        setManaged(!products.isEmpty());
        if (!products.isEmpty()) {
            bind();
        }
        turnOrRest();
    }

    /** Moves on every few seconds while somebody may see it. */
    void setTurning(boolean turns) {
        mayTurn = turns;
        turnOrRest();
    }

    private void turnOrRest() {
        if (mayTurn && products.size() > 1 && theme.motion() == Motion.FULL) {
            turning.play();
        } else {
            turning.stop();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var sizes = theme.sizes();
        return isWide(width)
                ? sizes.units(WIDE_HEIGHT)
                : Math.rint(Math.clamp(width * 0.56, sizes.units(20), sizes.units(28)));
    }

    @Override
    protected void layoutChildren() {
        arrange();
    }

    private void turn() {
        index = (index + 1) % products.size();
        bind();
    }

    private void bind() {
        var product = products.get(index);
        var words = wording.card(product);
        var motif = Motif.of(product).withoutInitials();
        setBackground(Background.fill(color(theme.palette().tint(motif.hue()))));
        picture.show(motif, product.media().cardUrl());
        badge.setText(words.badge().isEmpty() ? wording.texts().get("home.featured") : words.badge());
        brand.setWords(words.brand());
        name.setWords(words.name());
        price.setWords(words.price());
        was.setWords(words.was());
        setAccessibleText(words.name() + ", " + words.brand());
        arrange();
    }

    private void arrange() {
        var sizes = theme.sizes();
        var height = getHeight();
        if (height <= 0) {
            return;
        }
        var pictureWidth = Math.min(Math.rint(getWidth() * 0.5), Math.rint(height * 1.25));
        picture.resizeRelocate(getWidth() - pictureWidth, 0, pictureWidth, height);
        var margin = sizes.margin();
        var textWidth = Math.max(1, getWidth() - pictureWidth - margin - sizes.units(1.6));
        badge.autosize();
        name.setMostLines(isWide(getWidth()) ? 2 : 3);
        name.setLineWidth(textWidth);
        brand.setLineWidth(Math.max(1, textWidth - badge.getWidth() - sizes.units(0.8)));
        price.setLineWidth(textWidth);
        was.setLineWidth(textWidth);
        placeBelowEachOther(sizes, margin, height - sizes.units(isWide(getWidth()) ? 1.8 : 2.4));
    }

    private boolean isWide(double width) {
        return width > theme.sizes().units(WIDE_FROM);
    }

    private void placeBelowEachOther(Sizes sizes, double x, double bottom) {
        var y = bottom - price.height();
        price.relocate(x, y);
        was.relocate(
                x + Math.ceil(price.getLayoutBounds().getWidth()) + sizes.units(0.7),
                y + price.getBaselineOffset() - was.getBaselineOffset());
        y -= name.height() + sizes.units(1.2);
        name.relocate(x, y);
        // Badge and brand share a line, so that no long name ever reaches them.
        y -= badge.getHeight() + sizes.units(0.5);
        badge.relocate(x, y);
        brand.relocate(
                x + badge.getWidth() + sizes.units(0.8),
                y + Math.rint((badge.getHeight() - brand.getLayoutBounds().getHeight()) / 2));
    }

    private static Color color(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue());
    }
}
