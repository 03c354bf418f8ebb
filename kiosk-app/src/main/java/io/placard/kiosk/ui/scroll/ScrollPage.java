package io.placard.kiosk.ui.scroll;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Content taller (or wider) than its place, moved by finger. The content is as wide (or tall) as the place. */
public final class ScrollPage extends Region {
    private final Region content;
    private final Orientation orientation;
    private final ScrollMotion motion = new ScrollMotion();
    private final FingerScroll finger;
    private final Rectangle window = new Rectangle();

    private ScrollPage(Region content, Orientation orientation) {
        this.content = content;
        this.orientation = orientation;
        getStyleClass().add(orientation == Orientation.VERTICAL ? "scroll-page" : "scroll-strip");
        content.setManaged(false);
        getChildren().add(content);
        setClip(window);
        finger = isVertical()
                ? FingerScroll.vertical(this, motion, this::moveTo)
                : FingerScroll.horizontal(this, motion, this::moveTo);
        FocusFollow.of(content, this::reveal);
        content.needsLayoutProperty().subscribe(needed -> {
            if (needed) {
                requestLayout();
            }
        });
    }

    /** Scrolls up and down. */
    public static ScrollPage vertical(Region content) {
        return new ScrollPage(content, Orientation.VERTICAL);
    }

    /** Scrolls left and right; as tall as its content. */
    public static ScrollPage horizontal(Region content) {
        return new ScrollPage(content, Orientation.HORIZONTAL);
    }

    public double offset() {
        return motion.offset();
    }

    /** Shows this part at once; kept until the content is laid out, because only then its length is known. */
    public void jumpTo(double offset) {
        finger.stop();
        layout();
        motion.jumpTo(offset);
        moveTo(motion.offset());
    }

    @Override
    protected void layoutChildren() {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        if (isVertical()) {
            var height = Math.max(getHeight(), content.prefHeight(getWidth()));
            content.resize(getWidth(), height);
            motion.setEnd(height - getHeight());
        } else {
            var width = Math.max(getWidth(), content.prefWidth(getHeight()));
            content.resize(width, getHeight());
            motion.setEnd(width - getWidth());
        }
        content.layout();
        moveTo(motion.offset());
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(isVertical() ? width : -1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return isVertical() ? 0 : computePrefHeight(width);
    }

    private void reveal(Bounds part) {
        var from = isVertical() ? part.getMinY() : part.getMinX();
        var to = isVertical() ? part.getMaxY() : part.getMaxX();
        var length = isVertical() ? getHeight() : getWidth();
        var offset = FocusFollow.offsetFor(from, to, motion.offset(), length);
        if (offset != motion.offset()) {
            finger.stop();
            motion.jumpTo(offset);
            moveTo(motion.offset());
        }
    }

    private boolean isVertical() {
        return orientation == Orientation.VERTICAL;
    }

    /** Whole pixels only: between them pictures and text would be drawn anew, and blurred. */
    private void moveTo(double offset) {
        var whole = -Math.rint(offset);
        if (isVertical()) {
            content.setLayoutY(whole);
        } else {
            content.setLayoutX(whole);
        }
    }
}
