package io.placard.kiosk.demo.artwork.vessel;

import io.placard.kiosk.demo.artwork.paint.Layer;
import io.placard.kiosk.demo.artwork.paint.Light;
import io.placard.kiosk.demo.artwork.paint.Oklch;
import io.placard.kiosk.demo.artwork.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** A straight glass with a cork, filled with something ground or whole: spices and salts. */
public record SpiceJar() implements Vessel {
    private static final Rectangle2D GLASS = Vessel.centered(300, 328, FLOOR);
    private static final Rectangle2D CORK = Vessel.centered(236, 244, 346);
    private static final double LEVEL = 396;
    private static final int GRAINS = 900;

    @Override
    public Oklch material(Palette palette) {
        return contents(palette);
    }

    /** Dark or light, never between: what is printed on it must be read. */
    private static Oklch contents(Palette palette) {
        var isDark = palette.main().lightness() < 0.62;
        return new Oklch(
                isDark ? 0.44 : 0.82, isDark ? 0.105 : 0.085, palette.main().hue());
    }

    @Override
    public double top() {
        return 229;
    }

    @Override
    public double width() {
        return GLASS.getWidth();
    }

    @Override
    public Rectangle2D labelArea() {
        return Vessel.centered(232, 432, 724);
    }

    @Override
    public void paint(Graphics2D graphics, double scale, Palette palette, Print print) {
        cork(graphics);
        var contents = contents(palette);
        var glass = Outlines.shouldered(GLASS, 262, 34, 26);
        var layer = new Layer(GLASS, scale);
        var sheet = layer.graphics();
        sheet.setColor(palette.paper().color(0.62));
        sheet.fill(GLASS);
        var filling = new Rectangle2D.Double(GLASS.getMinX() + 7, LEVEL, GLASS.getWidth() - 14, FLOOR - LEVEL - 9);
        sheet.setColor(contents.color());
        sheet.fill(filling);
        sheet.fill(Outlines.disc(filling, 9));
        grains(sheet, filling, contents);
        print.label(sheet, labelArea());
        Light.round(sheet, GLASS, 0.9);
        Light.streak(sheet, new Rectangle2D.Double(GLASS.getMinX() + 20, GLASS.getMinY() + 40, 22, 360), 0.7);
        layer.fill(graphics, glass);
        graphics.setColor(Light.glow(0.55));
        graphics.setStroke(new BasicStroke(2.5f));
        graphics.draw(glass);
    }

    /** Specks, always the same ones: the picture must not depend on chance. */
    private static void grains(Graphics2D sheet, Rectangle2D filling, Oklch contents) {
        var random = new SplittableRandom(GRAINS);
        for (var grain = 0; grain < GRAINS; grain++) {
            sheet.setColor(contents.lighter(random.nextDouble(-0.13, 0.13)).color(0.8));
            var size = random.nextDouble(3, 8);
            sheet.fill(new Ellipse2D.Double(
                    random.nextDouble(filling.getMinX(), filling.getMaxX()),
                    random.nextDouble(filling.getMinY(), filling.getMaxY()),
                    size,
                    size));
        }
    }

    private static void cork(Graphics2D graphics) {
        var wood = new Oklch(0.72, 0.065, 68);
        var cork = Outlines.cylinder(CORK, 12);
        graphics.setColor(wood.color());
        graphics.fill(cork);
        var random = new SplittableRandom(3);
        for (var pore = 0; pore < 60; pore++) {
            graphics.setColor(wood.lighter(-0.12).color(0.6));
            graphics.fill(new Ellipse2D.Double(
                    random.nextDouble(CORK.getMinX() + 6, CORK.getMaxX() - 14),
                    random.nextDouble(CORK.getMinY() + 22, CORK.getMaxY() - 22),
                    random.nextDouble(4, 11),
                    random.nextDouble(2, 5)));
        }
        Light.round(graphics, cork, 0.9);
        graphics.setColor(wood.lighter(0.07).color());
        graphics.fill(Outlines.disc(CORK, 15));
    }
}
