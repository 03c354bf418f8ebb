package io.placard.kiosk.ui;

import io.placard.kiosk.ui.scroll.ScrollPage;
import io.placard.kiosk.ui.style.Sizes;
import javafx.geometry.Insets;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Something that lies over the screens and wants an answer: upright along the lower edge, where everybody reaches it;
 * sideways in the middle. A touch beside it dismisses it, and reaches nothing below.
 */
public final class Sheet extends Region {
    private static final double WIDEST = 52;
    private static final double PADDING = 2.8;
    private static final double TALLEST = 0.92;

    private final Sizes sizes;
    private final Region scrim = new Region();
    private final StackPane panel;
    private final Region content;

    /** @param content wraps its own lines; scrolled where it is taller than the screen */
    public Sheet(Sizes sizes, Region content, Runnable onDismiss) {
        this.sizes = sizes;
        this.content = content;
        panel = new StackPane(ScrollPage.vertical(content));
        scrim.getStyleClass().add("scrim");
        panel.getStyleClass().add("sheet");
        panel.setPadding(new Insets(sizes.units(PADDING)));
        getStyleClass().add("sheet-layer");
        getChildren().addAll(scrim, panel);
        getChildren().forEach(child -> child.setManaged(false));
        scrim.setOnMouseClicked(event -> {
            onDismiss.run();
            event.consume();
        });
        panel.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    @Override
    protected void layoutChildren() {
        scrim.resizeRelocate(0, 0, getWidth(), getHeight());
        var sideways = getWidth() > getHeight();
        var width = sideways ? Math.min(getWidth() - sizes.units(4), sizes.units(WIDEST)) : getWidth();
        var padding = 2 * sizes.units(PADDING);
        var height = Math.min(content.prefHeight(width - padding) + padding, Math.rint(getHeight() * TALLEST));
        var y = sideways ? Math.rint((getHeight() - height) / 2) : getHeight() - height;
        panel.resizeRelocate(Math.rint((getWidth() - width) / 2), y, width, height);
    }
}
