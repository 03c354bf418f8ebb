package io.placard.kiosk.demo.artwork.vessel;

import io.placard.kiosk.demo.artwork.paint.Layer;
import io.placard.kiosk.demo.artwork.paint.Light;
import io.placard.kiosk.demo.artwork.paint.Oklch;
import io.placard.kiosk.demo.artwork.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A standing bag with a folded top and a tie: coffee. */
public record Pouch() implements Vessel {
    private static final Rectangle2D AREA = Vessel.centered(392, 196, FLOOR);

    @Override
    public Oklch material(Palette palette) {
        return palette.main();
    }

    @Override
    public double top() {
        return 196;
    }

    @Override
    public double width() {
        return AREA.getWidth();
    }

    @Override
    public Rectangle2D labelArea() {
        return Vessel.centered(272, 348, 706);
    }

    @Override
    public void paint(Graphics2D graphics, double scale, Palette palette, Print print) {
        var bag = bag();
        var layer = new Layer(AREA, scale);
        var sheet = layer.graphics();
        sheet.setColor(palette.main().color());
        sheet.fill(AREA);
        print.wrap(sheet, AREA);
        print.label(sheet, labelArea());
        Light.flat(sheet, AREA);
        folds(sheet);
        layer.fill(graphics, bag);
        tie(graphics, palette);
    }

    private static Shape bag() {
        var path = new Path2D.Double();
        path.moveTo(AREA.getMinX() + 20, AREA.getMinY());
        path.lineTo(AREA.getMaxX() - 20, AREA.getMinY());
        path.lineTo(AREA.getMaxX() - 16, AREA.getMinY() + 96);
        path.curveTo(AREA.getMaxX() + 2, 420, AREA.getMaxX() + 2, 640, AREA.getMaxX() - 8, FLOOR - 14);
        path.quadTo(CENTER, FLOOR + 12, AREA.getMinX() + 8, FLOOR - 14);
        path.curveTo(AREA.getMinX() - 2, 640, AREA.getMinX() - 2, 420, AREA.getMinX() + 16, AREA.getMinY() + 96);
        path.closePath();
        return path;
    }

    /** Sides that turn in, a bottom that stands out, a crease under the tie. */
    private static void folds(Graphics2D sheet) {
        var left = new Rectangle2D.Double(AREA.getMinX(), AREA.getMinY() + 90, 46, AREA.getHeight());
        var right = new Rectangle2D.Double(AREA.getMaxX() - 46, AREA.getMinY() + 90, 46, AREA.getHeight());
        sheet.setColor(Light.glow(0.10));
        sheet.fill(left);
        sheet.setColor(Light.shade(0.15));
        sheet.fill(right);
        sheet.setStroke(new BasicStroke(2));
        sheet.setColor(Light.shade(0.20));
        sheet.draw(new Line2D.Double(left.getMaxX(), 300, left.getMaxX() - 8, FLOOR));
        sheet.draw(new Line2D.Double(right.getMinX(), 300, right.getMinX() + 8, FLOOR));
        Light.down(sheet, new Rectangle2D.Double(AREA.getMinX(), AREA.getMinY() + 96, AREA.getWidth(), 60), -0.20);
        Light.down(sheet, new Rectangle2D.Double(AREA.getMinX(), FLOOR - 70, AREA.getWidth(), 90), 0.14);
    }

    private static void tie(Graphics2D graphics, Palette palette) {
        var fold =
                new RoundRectangle2D.Double(AREA.getMinX() + 10, AREA.getMinY() + 54, AREA.getWidth() - 20, 44, 8, 8);
        graphics.setColor(palette.main().lighter(-0.05).color());
        graphics.fill(fold);
        Light.down(graphics, fold, 0.22);
        var clip = new RoundRectangle2D.Double(AREA.getMinX() - 8, AREA.getMinY() + 66, AREA.getWidth() + 16, 18, 9, 9);
        graphics.setColor(palette.accent().color());
        graphics.fill(clip);
        Light.down(graphics, clip, 0.3);
        graphics.setColor(Light.shade(0.25));
        graphics.fill(new Ellipse2D.Double(CENTER - 13, 302, 26, 26));
        graphics.setColor(palette.main().lighter(0.05).color());
        graphics.fill(new Ellipse2D.Double(CENTER - 11, 303, 22, 22));
    }
}
