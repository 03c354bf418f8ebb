package io.placard.kiosk.ui;

import io.placard.kiosk.ui.scroll.ScrollPage;
import io.placard.kiosk.ui.style.Sizes;
import java.util.List;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Something that lies over the screens and wants an answer: upright along the lower edge, where everybody reaches it;
 * sideways in the middle. A touch beside it dismisses it, and reaches nothing below.
 */
public final class Sheet extends Region {
    private static final double WIDEST = 52;
    private static final double TALLEST = 0.92;

    private final Sizes sizes;
    private final Region scrim = new Region();
    private final Region panel = new Region();
    private final Region content;
    private final ScrollPage page;
    private final Region foot;

    /**
     * @param content wraps its own lines; scrolled where it is taller than the screen
     * @param foot always seen, below the content
     */
    public Sheet(Sizes sizes, Region content, Region foot, Runnable onDismiss) {
        this.sizes = sizes;
        this.content = content;
        this.foot = foot;
        page = ScrollPage.vertical(content);
        scrim.getStyleClass().add("scrim");
        panel.getStyleClass().add("sheet");
        getStyleClass().add("sheet-layer");
        getChildren().addAll(scrim, panel, page, foot);
        getChildren().forEach(child -> child.setManaged(false));
        scrim.setOnMouseClicked(event -> {
            onDismiss.run();
            event.consume();
        });
        for (var part : List.of(content, foot)) {
            part.needsLayoutProperty().subscribe(needed -> {
                if (needed) {
                    requestLayout();
                }
            });
        }
        panel.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    @Override
    protected void layoutChildren() {
        scrim.resizeRelocate(0, 0, getWidth(), getHeight());
        var sideways = getWidth() > getHeight();
        var width = sideways ? Math.min(getWidth() - sizes.units(4), sizes.units(WIDEST)) : getWidth();
        var margin = sizes.margin();
        var inner = width - 2 * margin;
        var footHeight = Math.ceil(Math.max(foot.minHeight(inner), foot.prefHeight(inner)));
        var around = 2 * margin + sizes.units(1.6) + footHeight;
        var pageHeight = Math.min(content.prefHeight(inner), Math.rint(getHeight() * TALLEST) - around);
        var height = pageHeight + around;
        var x = Math.rint((getWidth() - width) / 2);
        var y = Math.rint(sideways ? (getHeight() - height) / 2 : getHeight() - height);
        panel.resizeRelocate(x, y, width, height);
        page.resizeRelocate(x + margin, y + margin, inner, pageHeight);
        foot.resizeRelocate(x + margin, y + height - margin - footHeight, inner, footHeight);
    }
}
