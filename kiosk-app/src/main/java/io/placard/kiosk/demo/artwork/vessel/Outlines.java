package io.placard.kiosk.demo.artwork.vessel;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Outlines that several vessels share. */
final class Outlines {
    private Outlines() {}

    /** An upright cylinder seen a little from above: both ends bulge downwards. */
    static Shape cylinder(Rectangle2D area, double bulge) {
        return cylinder(area, bulge, bulge);
    }

    /** As {@link #cylinder(Rectangle2D, double)}, the upper end bulging by its own measure; negative bulges upwards. */
    static Shape cylinder(Rectangle2D area, double top, double bottom) {
        var path = new Path2D.Double();
        path.moveTo(area.getMinX(), area.getMinY());
        path.quadTo(area.getCenterX(), area.getMinY() + 2 * top, area.getMaxX(), area.getMinY());
        path.lineTo(area.getMaxX(), area.getMaxY() - bottom);
        path.quadTo(area.getCenterX(), area.getMaxY() + bottom, area.getMinX(), area.getMaxY() - bottom);
        path.closePath();
        return path;
    }

    /** The upper end of a cylinder. */
    static Shape disc(Rectangle2D area, double halfHeight) {
        return new Ellipse2D.Double(area.getMinX(), area.getMinY() - halfHeight, area.getWidth(), 2 * halfHeight);
    }

    /** A body with rounded shoulders that narrows to a neck. */
    static Shape shouldered(Rectangle2D area, double neckWidth, double shoulder, double corner) {
        var left = area.getMinX();
        var right = area.getMaxX();
        var neckLeft = area.getCenterX() - neckWidth / 2;
        var neckRight = area.getCenterX() + neckWidth / 2;
        var path = new Path2D.Double();
        path.moveTo(neckLeft, area.getMinY());
        path.curveTo(
                neckLeft,
                area.getMinY() + shoulder * 0.55,
                left,
                area.getMinY() + shoulder * 0.4,
                left,
                area.getMinY() + shoulder);
        path.lineTo(left, area.getMaxY() - corner);
        path.quadTo(left, area.getMaxY(), left + corner, area.getMaxY());
        path.lineTo(right - corner, area.getMaxY());
        path.quadTo(right, area.getMaxY(), right, area.getMaxY() - corner);
        path.lineTo(right, area.getMinY() + shoulder);
        path.curveTo(
                right,
                area.getMinY() + shoulder * 0.4,
                neckRight,
                area.getMinY() + shoulder * 0.55,
                neckRight,
                area.getMinY());
        path.closePath();
        return path;
    }
}
