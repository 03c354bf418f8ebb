package io.placard.kiosk.product;

import io.placard.kiosk.shell.Source;
import io.placard.kiosk.ui.Icons;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Motion;
import io.placard.kiosk.ui.style.Theme;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Says that the page came from a pad or from the shelf, and answers the hand: a line is drawn under the words, once.
 * Nothing moves before the page's first paint, and nothing is painted anew after the last stroke.
 */
final class SourceMark extends Region {
    private static final double STROKE_NANOS = TimeUnit.MILLISECONDS.toNanos(260);
    private static final double THICKNESS = 0.22;

    private final Theme theme;
    private final Texts texts;
    private final Label words = new Label();
    private final Region line = new Region();
    private final AnimationTimer stroke = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulses++;
            if (pulses == 2) {
                begunAt = now;
            } else if (pulses > 2) {
                draw(Math.min(1, (now - begunAt) / STROKE_NANOS));
            }
        }
    };
    private int pulses;
    private long begunAt;
    private double drawn = 1;

    SourceMark(Theme theme, Texts texts) {
        this.theme = theme;
        this.texts = texts;
        words.getStyleClass().add("hint");
        line.getStyleClass().add("source-line");
        getChildren().addAll(words, line);
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(Source source) {
        stroke.stop();
        switch (source) {
            case RFID -> {
                words.setText(texts.get("product.hint.pad"));
                words.setGraphic(Icons.PAD.node(theme.sizes()));
                answer();
            }
            case ULTRASONIC -> {
                words.setText(texts.get("product.hint.shelf"));
                words.setGraphic(Icons.SHELF.node(theme.sizes()));
                answer();
            }
            case NONE, TOUCH -> setVisible(false);
        }
    }

    @Override
    protected void layoutChildren() {
        words.resizeRelocate(0, 0, getWidth(), getHeight());
        var thickness = Math.max(2, Math.rint(theme.sizes().units(THICKNESS)));
        line.resizeRelocate(0, getHeight() - thickness, Math.rint(getWidth() * drawn), thickness);
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(width);
    }

    private void answer() {
        setVisible(true);
        pulses = 0;
        drawn = theme.motion() == Motion.REDUCED ? 1 : 0;
        if (drawn == 0) {
            stroke.start();
        }
        requestLayout();
    }

    /** Slows down towards its end, as a hand does. */
    private void draw(double part) {
        var left = 1 - part;
        drawn = 1 - left * left * left;
        if (part >= 1) {
            stroke.stop();
        }
        requestLayout();
    }
}
