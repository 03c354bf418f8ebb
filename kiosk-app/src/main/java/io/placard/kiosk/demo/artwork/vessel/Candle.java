package io.placard.kiosk.demo.artwork.vessel;

import io.placard.kiosk.demo.artwork.paint.Layer;
import io.placard.kiosk.demo.artwork.paint.Light;
import io.placard.kiosk.demo.artwork.paint.Oklch;
import io.placard.kiosk.demo.artwork.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** A lit candle in a tumbler. */
public record Candle() implements Vessel {
    private static final Rectangle2D GLASS = Vessel.centered(356, 392, FLOOR);
    private static final double WAX = 452;

    @Override
    public Oklch material(Palette palette) {
        return palette.main();
    }

    @Override
    public double top() {
        return 292;
    }

    @Override
    public double width() {
        return GLASS.getWidth();
    }

    @Override
    public Rectangle2D labelArea() {
        return Vessel.centered(256, 490, 734);
    }

    @Override
    public void paint(Graphics2D graphics, double scale, Palette palette, Print print) {
        Light.soft(graphics, new Point2D.Double(CENTER, 372), 330, new Oklch(0.93, 0.08, 84).color(0.75));
        graphics.setColor(palette.main().lighter(-0.10).color(0.55));
        graphics.fill(Outlines.disc(GLASS, 30));
        var layer = new Layer(
                new Rectangle2D.Double(GLASS.getX(), GLASS.getY(), GLASS.getWidth(), GLASS.getHeight()), scale);
        var sheet = layer.graphics();
        sheet.setColor(palette.main().color());
        sheet.fill(GLASS);
        print.wrap(sheet, GLASS);
        Light.soft(sheet, new Point2D.Double(CENTER, WAX - 10), 250, new Oklch(0.90, 0.10, 80).color(0.55));
        print.label(sheet, labelArea());
        Light.round(sheet, GLASS);
        Light.streak(sheet, new Rectangle2D.Double(GLASS.getMinX() + 26, GLASS.getMinY() + 50, 24, 280), 0.5);
        layer.fill(graphics, Outlines.cylinder(GLASS, 15, 15));
        rim(graphics, palette);
        flame(graphics);
    }

    /** The glass's mouth with the wax glowing inside. */
    private static void rim(Graphics2D graphics, Palette palette) {
        var mouth = Outlines.disc(GLASS, 30);
        graphics.setColor(palette.main().lighter(-0.16).color());
        graphics.fill(mouth);
        var wax = Outlines.disc(Vessel.centered(GLASS.getWidth() - 26, GLASS.getMinY() + 5, FLOOR), 23);
        graphics.setColor(new Oklch(0.93, 0.045, 84).color());
        graphics.fill(wax);
        Light.soft(graphics, new Point2D.Double(CENTER, GLASS.getMinY() + 2), 90, new Oklch(0.97, 0.09, 92).color(0.9));
        graphics.setColor(Light.glow(0.65));
        graphics.setStroke(new BasicStroke(3));
        graphics.draw(mouth);
    }

    private static void flame(Graphics2D graphics) {
        var foot = GLASS.getMinY() + 2;
        graphics.setColor(new Oklch(0.25, 0.02, 60).color());
        graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new Line2D.Double(CENTER, foot, CENTER + 1, foot - 26));
        Light.soft(graphics, new Point2D.Double(CENTER, foot - 62), 96, new Oklch(0.95, 0.11, 86).color(0.8));
        graphics.setColor(new Oklch(0.84, 0.155, 74).color());
        graphics.fill(flame(foot - 14, 88, 24));
        graphics.setColor(new Oklch(0.97, 0.07, 98).color());
        graphics.fill(flame(foot - 16, 52, 14));
    }

    private static Path2D flame(double foot, double height, double halfWidth) {
        var flame = new Path2D.Double();
        flame.moveTo(CENTER, foot);
        flame.curveTo(
                CENTER - 2 * halfWidth,
                foot - height * 0.3,
                CENTER - halfWidth * 0.4,
                foot - height * 0.6,
                CENTER + 3,
                foot - height);
        flame.curveTo(
                CENTER + halfWidth * 0.6,
                foot - height * 0.6,
                CENTER + 2 * halfWidth,
                foot - height * 0.3,
                CENTER,
                foot);
        flame.closePath();
        return flame;
    }
}
