package io.placard.kiosk.staff.page;

import io.placard.kiosk.ui.style.Theme;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * A line above the screens that nobody overlooks: what only staff may leave as it is, and the way to end it. Where
 * words and buttons are too long for one line, the buttons stand below the words.
 */
public final class StaffStrip extends Region {
    private final Theme theme;
    private final double gap;
    private final Label words = new Label();
    private final FlowPane choices;

    public StaffStrip(Theme theme) {
        this.theme = theme;
        gap = theme.sizes().units(0.6);
        choices = new FlowPane(gap, gap);
        setId("staff-strip");
        getStyleClass().add("staff-strip");
        var side = theme.sizes().margin();
        setPadding(new Insets(theme.sizes().units(0.4), side, theme.sizes().units(0.4), side));
        words.setId("staff-strip-words");
        words.setWrapText(true);
        getChildren().addAll(words, choices);
        hide();
    }

    /** Says this, and offers the buttons. */
    public void show(String said, Button... buttons) {
        words.setText(said);
        choices.getChildren().setAll(buttons);
        setVisible(true);
        setManaged(true);
    }

    public void hide() {
        setVisible(false);
        setManaged(false);
        choices.getChildren().clear();
        words.setText("");
    }

    /** A button for it. */
    public Button button(String id, String name, Runnable action) {
        var button = new Button(name);
        button.setId(id);
        button.getStyleClass().setAll("staff-strip-button");
        button.setMinSize(Region.USE_PREF_SIZE, theme.sizes().target());
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        var content = isOneLine(inner)
                ? Math.max(words.prefHeight(-1), choices.prefHeight(inner))
                : words.prefHeight(inner) + gap + choices.prefHeight(inner);
        return snapSizeY(snappedTopInset() + content + snappedBottomInset());
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + words.prefWidth(-1) + gap + choicesWidth() + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        var left = snappedLeftInset();
        var top = snappedTopInset();
        var inner = getWidth() - left - snappedRightInset();
        if (isOneLine(inner)) {
            var height = getHeight() - top - snappedBottomInset();
            var width = choicesWidth();
            words.resizeRelocate(left, top, inner - gap - width, height);
            var choicesHeight = choices.prefHeight(width);
            choices.resizeRelocate(
                    snapPositionX(left + inner - width),
                    snapPositionY(top + (height - choicesHeight) / 2),
                    width,
                    choicesHeight);
        } else {
            var wordsHeight = words.prefHeight(inner);
            words.resizeRelocate(left, top, inner, wordsHeight);
            choices.resizeRelocate(left, top + wordsHeight + gap, inner, choices.prefHeight(inner));
        }
    }

    private boolean isOneLine(double inner) {
        return words.prefWidth(-1) + gap + choicesWidth() <= inner;
    }

    /** Side by side. */
    private double choicesWidth() {
        var buttons = choices.getChildren();
        var wide = buttons.stream().mapToDouble(StaffStrip::widthOf).sum();
        return snapSizeX(wide + gap * Math.max(0, buttons.size() - 1));
    }

    private static double widthOf(Node button) {
        return Math.ceil(button.prefWidth(-1));
    }
}
