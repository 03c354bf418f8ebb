package io.placard.kiosk.demo.artwork.vessel;

import io.placard.kiosk.demo.artwork.paint.Layer;
import io.placard.kiosk.demo.artwork.paint.Light;
import io.placard.kiosk.demo.artwork.paint.Oklch;
import io.placard.kiosk.demo.artwork.paint.Palette;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** A tall bottle of dark glass with a capsule: oils and vinegars. */
public record Bottle() implements Vessel {
    private static final Rectangle2D GLASS = Vessel.centered(280, 268, FLOOR);
    private static final Rectangle2D NECK = Vessel.centered(82, 176, 300);
    private static final Rectangle2D CAPSULE = Vessel.centered(88, 122, 214);

    @Override
    public Oklch material(Palette palette) {
        return glass(palette);
    }

    private static Oklch glass(Palette palette) {
        return new Oklch(
                palette.main().lightness() > 0.6 ? 0.44 : 0.30,
                0.062,
                palette.main().hue());
    }

    @Override
    public double top() {
        return 114;
    }

    @Override
    public double width() {
        return GLASS.getWidth();
    }

    @Override
    public Rectangle2D labelArea() {
        return Vessel.centered(240, 436, 726);
    }

    @Override
    public void paint(Graphics2D graphics, double scale, Palette palette, Print print) {
        var glass = glass(palette);
        var neck = Outlines.cylinder(NECK, 6);
        graphics.setColor(glass.color());
        graphics.fill(neck);
        Light.round(graphics, neck, 1.1);
        var layer = new Layer(GLASS, scale);
        var sheet = layer.graphics();
        sheet.setColor(glass.color());
        sheet.fill(GLASS);
        Light.soft(
                sheet,
                new Point2D.Double(CENTER + 50, FLOOR - 60),
                210,
                glass.lighter(0.16).color(0.8));
        print.label(sheet, labelArea());
        Light.round(sheet, GLASS, 1.05);
        Light.streak(sheet, new Rectangle2D.Double(GLASS.getMinX() + 17, GLASS.getMinY() + 110, 20, 370), 0.6);
        layer.fill(graphics, Outlines.shouldered(GLASS, 80, 150, 24));
        var capsule = Outlines.cylinder(CAPSULE, 6);
        graphics.setColor(Light.shade(0.3));
        graphics.fill(Light.moved(capsule, 0, 5));
        graphics.setColor(palette.accent().color());
        graphics.fill(capsule);
        Light.round(graphics, capsule, 1.1);
        graphics.setColor(palette.accent().lighter(0.07).color());
        graphics.fill(Outlines.disc(CAPSULE, 8));
    }
}
