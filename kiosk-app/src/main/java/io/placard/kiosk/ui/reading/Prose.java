package io.placard.kiosk.ui.reading;

import io.placard.kiosk.ui.Paragraphs;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The store's own words, which may be HTML, in the kiosk's type. */
public final class Prose extends Region {
    private static final double LINE_SPACING = 0.38;
    private static final double PARAGRAPH_GAP = 0.8;
    private static final double WIDE_GAP = 1.15;

    private final Theme theme;
    private final double paragraphGap;
    private String shown = "";

    private Prose(Theme theme, double paragraphGap) {
        this.theme = theme;
        this.paragraphGap = paragraphGap;
        getStyleClass().add("prose");
    }

    /** Words beside other things. */
    public static Prose brief(Theme theme) {
        return new Prose(theme, PARAGRAPH_GAP);
    }

    /** Words to be read through. */
    public static Prose atLength(Theme theme) {
        return new Prose(theme, WIDE_GAP);
    }

    /** Shows these words instead. */
    public void show(String html) {
        if (!html.equals(shown)) {
            shown = html;
            getChildren().setAll(Paragraphs.parse(html).stream().map(this::flow).toList());
            requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream()
                .mapToDouble(flow -> flow.prefHeight(width) + gap())
                .sum();
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (var flow : getChildren()) {
            var height = flow.prefHeight(getWidth());
            flow.resizeRelocate(0, Math.rint(y), getWidth(), height);
            y += height + gap();
        }
    }

    private TextFlow flow(List<Paragraphs.Run> runs) {
        var texts = new ArrayList<Node>();
        for (var run : runs) {
            var text = new Text(run.text());
            text.setFont(run.strong() ? theme.type().strong() : theme.type().body());
            text.getStyleClass().add("ink");
            texts.add(text);
        }
        var flow = new TextFlow(texts.toArray(Node[]::new));
        flow.setLineSpacing(theme.sizes().units(LINE_SPACING));
        flow.setManaged(false);
        return flow;
    }

    private double gap() {
        return theme.sizes().units(paragraphGap);
    }
}
