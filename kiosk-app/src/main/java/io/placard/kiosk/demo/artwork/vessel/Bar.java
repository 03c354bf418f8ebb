package io.placard.kiosk.demo.artwork.vessel;

import io.placard.kiosk.demo.artwork.paint.Layer;
import io.placard.kiosk.demo.artwork.paint.Light;
import io.placard.kiosk.demo.artwork.paint.Oklch;
import io.placard.kiosk.demo.artwork.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A bar in a paper wrapper, its foil showing at the top: chocolate. */
public record Bar() implements Vessel {
    private static final Rectangle2D WRAPPER = Vessel.centered(310, 230, FLOOR);
    private static final double THICKNESS = 26;

    @Override
    public Oklch material(Palette palette) {
        return palette.main();
    }

    @Override
    public double top() {
        return 184;
    }

    @Override
    public double width() {
        return WRAPPER.getWidth() + THICKNESS;
    }

    @Override
    public Rectangle2D labelArea() {
        return Vessel.centered(246, 276, 724);
    }

    @Override
    public void paint(Graphics2D graphics, double scale, Palette palette, Print print) {
        foil(graphics);
        var side = new Path2D.Double();
        side.moveTo(WRAPPER.getMaxX() - 1, WRAPPER.getMinY());
        side.lineTo(WRAPPER.getMaxX() + THICKNESS, WRAPPER.getMinY() + 12);
        side.lineTo(WRAPPER.getMaxX() + THICKNESS, FLOOR - 10);
        side.lineTo(WRAPPER.getMaxX() - 1, FLOOR);
        side.closePath();
        graphics.setColor(palette.main().lighter(-0.12).color());
        graphics.fill(side);
        var layer = new Layer(WRAPPER, scale);
        var sheet = layer.graphics();
        sheet.setColor(palette.main().color());
        sheet.fill(WRAPPER);
        print.wrap(sheet, WRAPPER);
        print.label(sheet, labelArea());
        Light.flat(sheet, WRAPPER);
        sheet.setStroke(new BasicStroke(3));
        sheet.setColor(Light.glow(0.22));
        sheet.draw(new Line2D.Double(WRAPPER.getMinX() + 2, WRAPPER.getMinY(), WRAPPER.getMinX() + 2, FLOOR));
        layer.fill(graphics, WRAPPER);
    }

    /** Crinkled gold, one facet brighter than the next. */
    private static void foil(Graphics2D graphics) {
        var gold = new Oklch(0.80, 0.085, 86);
        var top = WRAPPER.getMinY() - 46;
        var step = (WRAPPER.getWidth() - 12 + THICKNESS) / 14;
        for (var facet = 0; facet < 14; facet++) {
            var x = WRAPPER.getMinX() + 6 + facet * step;
            var shape = new Path2D.Double();
            shape.moveTo(x, WRAPPER.getMinY() + 16);
            shape.lineTo(x, top + (facet * 7 % 5));
            shape.lineTo(x + step + 0.6, top + ((facet + 1) * 7 % 5));
            shape.lineTo(x + step + 0.6, WRAPPER.getMinY() + 16);
            shape.closePath();
            graphics.setColor(gold.lighter((facet * 5 % 7 - 3) * 0.028).color());
            graphics.fill(shape);
        }
        graphics.setColor(Light.shade(0.25));
        graphics.fill(new Rectangle2D.Double(WRAPPER.getMinX() + 6, WRAPPER.getMinY() - 5, WRAPPER.getWidth() + 8, 6));
    }
}
