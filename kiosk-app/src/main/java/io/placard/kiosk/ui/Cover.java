package io.placard.kiosk.ui;

import io.placard.kiosk.ui.scroll.ScrollPage;
import io.placard.kiosk.ui.style.Sizes;
import javafx.scene.layout.Region;

/** Something that hides the screens until it is answered: no way leads past it. */
public final class Cover extends Region {
    private static final double WIDEST = 46;
    /** Upright, the middle lies within everybody's reach. */
    private static final double MIDDLE_UPRIGHT = 0.6;

    private static final double MIDDLE_SIDEWAYS = 0.5;

    private final Sizes sizes;
    private final Region content;
    private final ScrollPage page;
    private final Region foot;

    /**
     * @param content wraps its own lines; scrolled where it is taller than the screen
     * @param foot always seen, below the content
     */
    public Cover(Sizes sizes, Region content, Region foot) {
        this.sizes = sizes;
        this.content = content;
        this.foot = foot;
        page = ScrollPage.vertical(content);
        getStyleClass().add("cover");
        getChildren().addAll(page, foot);
        getChildren().forEach(child -> child.setManaged(false));
    }

    @Override
    protected void layoutChildren() {
        var sideways = getWidth() > getHeight();
        var margin = sizes.margin();
        var width = Math.min(getWidth() - 2 * margin, sizes.units(WIDEST));
        var x = sideways ? Math.rint((getWidth() - width) / 2) : margin;
        var gap = sizes.units(2.4);
        var footHeight = Math.ceil(foot.prefHeight(width));
        var room = getHeight() - 2 * margin - gap - footHeight;
        var pageHeight = Math.max(1, Math.min(Math.ceil(content.prefHeight(width)), room));
        var height = pageHeight + gap + footHeight;
        var middle = getHeight() * (sideways ? MIDDLE_SIDEWAYS : MIDDLE_UPRIGHT);
        var y = Math.rint(Math.clamp(middle - height / 2, margin, Math.max(margin, getHeight() - margin - height)));
        page.resizeRelocate(x, y, width, pageHeight);
        foot.resizeRelocate(x, y + pageHeight + gap, width, footHeight);
    }
}
