package io.placard.kiosk.attract;

import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.style.Theme;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One strong line, and below it what it costs. */
final class Caption extends Region {
    /** A headline that would take more lines is set smaller. */
    private static final int POSTER_LINES = 2;

    private final Theme theme;
    private final Wording wording;
    private final ClampedText poster;
    private final ClampedText display;
    private final ClampedText brand;
    private final ClampedText price;
    private final ClampedText was;
    private final Label badge = new Label();
    private boolean mayBePoster;
    private boolean isBeside;

    Caption(Theme theme, Wording wording) {
        this.theme = theme;
        this.wording = wording;
        var type = theme.type();
        poster = new ClampedText(POSTER_LINES + 1, type.poster(), "ink");
        display = new ClampedText(4, type.display(), "ink");
        brand = new ClampedText(1, type.body(), "soft");
        price = new ClampedText(1, type.figure(), "ink");
        was = new ClampedText(1, type.body(), "was");
        badge.getStyleClass().add("badge");
        badge.setManaged(false);
        getChildren().addAll(poster, display, brand, price, was, badge);
    }

    /**
     * Says what the slide shows. Advertisements and films speak for themselves, so that its product is named more
     * quietly.
     */
    void show(Slide slide, String storeName) {
        mayBePoster = !speaksForItself(slide);
        var words = slide.product().map(wording::card);
        var headline = words.map(Wording.CardWords::name).orElseGet(() -> headline(slide, storeName));
        poster.setWords(headline);
        display.setWords(headline);
        brand.setWords(words.map(Wording.CardWords::brand).orElse(""));
        price.setWords(words.map(Wording.CardWords::price).orElse(""));
        was.setWords(words.map(Wording.CardWords::was).orElse(""));
        badge.setText(words.map(Wording.CardWords::badge).orElse(""));
        badge.setVisible(!badge.getText().isEmpty());
        requestLayout();
    }

    /** Beside a picture there is room to say it aloud, also what speaks for itself. */
    void standBeside(boolean beside) {
        isBeside = beside;
    }

    /** What it says, for those who do not see it. */
    String words() {
        return (poster.words() + " " + price.words()).strip();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth());
    }

    private String headline(Slide slide, String storeName) {
        if (speaksForItself(slide)) {
            return "";
        }
        return storeName.isEmpty() ? wording.texts().get("attract.welcome") : storeName;
    }

    private static boolean speaksForItself(Slide slide) {
        return slide instanceof Slide.Advertisement || slide instanceof Slide.Film;
    }

    private double arrange(double width) {
        var sizes = theme.sizes();
        poster.setLineWidth(width);
        display.setLineWidth(width);
        var large = (mayBePoster || isBeside) && isRoomy(width) && poster.lines() <= POSTER_LINES;
        poster.setVisible(large);
        display.setVisible(!large);
        var headline = large ? poster : display;
        brand.setLineWidth(width);
        brand.relocate(0, 0);
        var y = brand.words().isEmpty() ? 0 : brand.height() + sizes.units(0.5);
        headline.relocate(0, y);
        y += headline.height();
        if (!price.words().isEmpty()) {
            y += sizes.units(0.9);
            y += arrangePrice(y, width);
        }
        return Math.ceil(y);
    }

    private double arrangePrice(double y, double width) {
        var sizes = theme.sizes();
        price.setLineWidth(width);
        price.relocate(0, y);
        var x = Math.ceil(price.getLayoutBounds().getWidth()) + sizes.units(0.7);
        was.setLineWidth(Math.max(1, width - x));
        was.relocate(x, y + price.getBaselineOffset() - was.getBaselineOffset());
        if (!was.words().isEmpty()) {
            x += Math.ceil(was.getLayoutBounds().getWidth()) + sizes.units(0.9);
        }
        badge.autosize();
        badge.relocate(x, y + Math.rint((price.height() - badge.getHeight()) / 2));
        return price.height();
    }

    /** Where lines are short, large letters would break words. */
    private boolean isRoomy(double width) {
        return width > theme.type().poster().getSize() * 7;
    }
}
