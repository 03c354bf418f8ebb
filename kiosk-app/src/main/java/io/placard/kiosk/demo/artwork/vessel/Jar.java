package io.placard.kiosk.demo.artwork.vessel;

import io.placard.kiosk.demo.artwork.paint.Layer;
import io.placard.kiosk.demo.artwork.paint.Light;
import io.placard.kiosk.demo.artwork.paint.Oklch;
import io.placard.kiosk.demo.artwork.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** A preserving jar with a screw lid, its contents showing: honey, jam. */
public record Jar() implements Vessel {
    private static final Rectangle2D GLASS = Vessel.centered(404, 352, FLOOR);
    private static final Rectangle2D LID = Vessel.centered(322, 284, 366);

    @Override
    public Oklch material(Palette palette) {
        return contents(palette);
    }

    /** As translucent as fruit and honey are: saturated, never black. */
    private static Oklch contents(Palette palette) {
        return new Oklch(
                Math.clamp(palette.main().lightness(), 0.46, 0.74),
                0.125,
                palette.main().hue() - 14);
    }

    @Override
    public double top() {
        return 268;
    }

    @Override
    public double width() {
        return GLASS.getWidth();
    }

    @Override
    public Rectangle2D labelArea() {
        return Vessel.centered(300, 456, 718);
    }

    @Override
    public void paint(Graphics2D graphics, double scale, Palette palette, Print print) {
        var contents = contents(palette);
        var glass = Outlines.shouldered(GLASS, 310, 74, 46);
        var layer = new Layer(GLASS, scale);
        var sheet = layer.graphics();
        sheet.setColor(contents.color());
        sheet.fill(GLASS);
        Light.soft(
                sheet,
                new Point2D.Double(CENTER + 60, FLOOR - 90),
                260,
                contents.lighter(0.14).color(0.75));
        Light.down(sheet, GLASS, 0.16);
        sheet.setColor(palette.paper().color(0.55));
        sheet.fill(new Rectangle2D.Double(GLASS.getMinX(), GLASS.getMinY(), GLASS.getWidth(), 34));
        print.label(sheet, labelArea());
        Light.round(sheet, GLASS, 0.85);
        Light.streak(sheet, new Rectangle2D.Double(GLASS.getMinX() + 26, GLASS.getMinY() + 60, 26, 300), 0.65);
        layer.fill(graphics, glass);
        graphics.setColor(Light.glow(0.5));
        graphics.setStroke(new BasicStroke(2.5f));
        graphics.draw(glass);
        lid(graphics, palette);
    }

    private static void lid(Graphics2D graphics, Palette palette) {
        var metal = palette.main().lightness() < 0.45 ? new Oklch(0.80, 0.085, 86) : palette.deep();
        var lid = Outlines.cylinder(LID, 10);
        graphics.setColor(Light.shade(0.3));
        graphics.fill(Light.moved(lid, 0, 7));
        graphics.setColor(metal.color());
        graphics.fill(lid);
        graphics.setStroke(new BasicStroke(2));
        graphics.setColor(Light.shade(0.16));
        for (var x = LID.getMinX() + 9; x < LID.getMaxX(); x += 13) {
            graphics.draw(new Line2D.Double(x, LID.getMinY() + 22, x, LID.getMaxY() - 10));
        }
        Light.round(graphics, lid);
        graphics.setColor(metal.lighter(0.07).color());
        graphics.fill(Outlines.disc(LID, 15));
    }
}
