package io.placard.kiosk.attract;

import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Icons;
import io.placard.kiosk.ui.Languages;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Asks whoever stands there to touch the screen: large in the shop's language, small in all others. */
final class Invitation extends Region {
    private final Sizes sizes;
    private final Label touch = new Label();
    private final Label pad = new Label();
    private final ClampedText elsewhere;
    private final ClampedText age;

    Invitation(Theme theme, Texts texts) {
        sizes = theme.sizes();
        touch.setText(texts.get("attract.touch"));
        touch.getStyleClass().setAll("invitation");
        touch.setFont(theme.type().heading());
        touch.setMinHeight(sizes.target());
        pad.setText(texts.get("attract.pad"));
        pad.setGraphic(Icons.PAD.node(sizes));
        pad.getStyleClass().setAll("pad-invitation");
        pad.setWrapText(true);
        elsewhere = new ClampedText(3, theme.type().label(), "soft");
        elsewhere.setWords(Languages.besides(texts.locale()).stream()
                .filter(language ->
                        !language.getLanguage().equals(texts.locale().getLanguage()))
                .map(language -> new Texts(language).get("attract.touch"))
                .collect(Collectors.joining("   ·   ")));
        age = new ClampedText(2, theme.type().label(), "soft");
        touch.setManaged(false);
        pad.setManaged(false);
        getChildren().addAll(touch, pad, elsewhere, age);
    }

    /** Whether a pad answers. */
    void showPad(boolean answers) {
        pad.setVisible(answers);
        requestLayout();
    }

    /** How old the prices are; empty where they are new. */
    void showAge(String words) {
        age.setWords(words);
        requestLayout();
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

    private double arrange(double width) {
        var height = Math.max(sizes.target(), Math.ceil(touch.prefHeight(-1)));
        var touchWidth = Math.min(width, Math.ceil(touch.prefWidth(-1)));
        touch.resizeRelocate(0, 0, touchWidth, height);
        var y = height + sizes.units(0.9);
        if (pad.isVisible()) {
            y = arrangePad(width, touchWidth, height, y);
        }
        for (var words : new ClampedText[] {elsewhere, age}) {
            words.setLineWidth(width);
            words.relocate(0, y);
            y += words.words().isEmpty() ? 0 : words.height() + sizes.units(0.4);
        }
        return Math.ceil(y);
    }

    /** Beside the first line where there is room, else below; where the next line begins. */
    private double arrangePad(double width, double touchWidth, double height, double below) {
        var left = touchWidth + sizes.units(1.2);
        var padWidth = Math.ceil(pad.prefWidth(-1));
        if (padWidth <= width - left) {
            pad.resizeRelocate(left, 0, padWidth, height);
            return below;
        }
        var padHeight = Math.ceil(pad.prefHeight(width));
        pad.resizeRelocate(0, below, width, padHeight);
        return below + padHeight + sizes.units(0.6);
    }
}
