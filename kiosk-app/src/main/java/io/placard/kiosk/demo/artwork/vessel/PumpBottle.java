package io.placard.kiosk.demo.artwork.vessel;

import io.placard.kiosk.demo.artwork.paint.Layer;
import io.placard.kiosk.demo.artwork.paint.Light;
import io.placard.kiosk.demo.artwork.paint.Oklch;
import io.placard.kiosk.demo.artwork.paint.Palette;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** An apothecary's bottle of amber or tinted glass with a black pump: washes, oils, toners. */
public record PumpBottle() implements Vessel {
    private static final Rectangle2D GLASS = Vessel.centered(300, 336, FLOOR);
    private static final Rectangle2D COLLAR = Vessel.centered(112, 280, 346);
    private static final Rectangle2D STEM = Vessel.centered(30, 216, 290);
    private static final Oklch BLACK = new Oklch(0.22, 0.01, 60);

    @Override
    public Oklch material(Palette palette) {
        return glass(palette);
    }

    /** Dark packages come in amber glass, pale ones in frosted glass of their own colour. */
    private static Oklch glass(Palette palette) {
        return palette.isDark()
                ? new Oklch(0.40, 0.095, 52)
                : new Oklch(0.78, 0.05, palette.main().hue());
    }

    @Override
    public double top() {
        return 184;
    }

    @Override
    public double width() {
        return GLASS.getWidth();
    }

    @Override
    public Rectangle2D labelArea() {
        return Vessel.centered(240, 438, 718);
    }

    @Override
    public void paint(Graphics2D graphics, double scale, Palette palette, Print print) {
        pump(graphics);
        var glass = glass(palette);
        var layer = new Layer(GLASS, scale);
        var sheet = layer.graphics();
        sheet.setColor(glass.color());
        sheet.fill(GLASS);
        Light.soft(
                sheet,
                new Point2D.Double(CENTER + 56, FLOOR - 70),
                230,
                glass.lighter(0.17).color(0.8));
        print.label(sheet, labelArea());
        Light.round(sheet, GLASS);
        Light.streak(sheet, new Rectangle2D.Double(GLASS.getMinX() + 20, GLASS.getMinY() + 70, 22, 310), 0.6);
        layer.fill(graphics, Outlines.shouldered(GLASS, 118, 84, 30));
    }

    private static void pump(Graphics2D graphics) {
        graphics.setColor(BLACK.color());
        graphics.fill(STEM);
        Light.round(graphics, STEM);
        var spout = new Path2D.Double();
        spout.moveTo(CENTER + 40, 190);
        spout.lineTo(CENTER - 92, 190);
        spout.quadTo(CENTER - 116, 190, CENTER - 116, 232);
        spout.lineTo(CENTER - 98, 232);
        spout.quadTo(CENTER - 98, 214, CENTER - 82, 214);
        spout.lineTo(CENTER + 40, 222);
        spout.closePath();
        graphics.setColor(BLACK.lighter(0.05).color());
        graphics.fill(spout);
        var head = new RoundRectangle2D.Double(CENTER - 38, 184, 82, 44, 14, 14);
        graphics.fill(head);
        Light.down(graphics, head, 0.18);
        var collar = Outlines.cylinder(COLLAR, 7);
        graphics.setColor(BLACK.color());
        graphics.fill(collar);
        Light.round(graphics, collar, 1.2);
        graphics.setColor(BLACK.lighter(0.08).color());
        graphics.fill(Outlines.disc(COLLAR, 9));
    }
}
