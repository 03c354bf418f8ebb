package io.placard.kiosk.demo.artwork.vessel;

import io.placard.kiosk.demo.artwork.paint.Layer;
import io.placard.kiosk.demo.artwork.paint.Light;
import io.placard.kiosk.demo.artwork.paint.Oklch;
import io.placard.kiosk.demo.artwork.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A low wide jar with a heavy lid: creams, balms, salts. */
public record CreamJar() implements Vessel {
    private static final Rectangle2D BODY = Vessel.centered(430, 482, FLOOR);
    private static final Rectangle2D LID = Vessel.centered(442, 374, 500);

    @Override
    public Oklch material(Palette palette) {
        return palette.main();
    }

    @Override
    public double top() {
        return 346;
    }

    @Override
    public double width() {
        return BODY.getWidth();
    }

    @Override
    public Rectangle2D labelArea() {
        return Vessel.centered(318, 524, 746);
    }

    @Override
    public void paint(Graphics2D graphics, double scale, Palette palette, Print print) {
        var layer = new Layer(BODY, scale);
        var sheet = layer.graphics();
        sheet.setColor(palette.main().color());
        sheet.fill(BODY);
        print.wrap(sheet, BODY);
        print.label(sheet, labelArea());
        Light.round(sheet, BODY);
        Light.streak(sheet, new Rectangle2D.Double(BODY.getMinX() + 34, BODY.getMinY() + 26, 28, 220), 0.4);
        layer.fill(graphics, Outlines.cylinder(BODY, 18));
        var lid = Outlines.cylinder(LID, 20);
        var finish = palette.isDark() ? palette.paper().lighter(-0.05) : palette.deep();
        graphics.setColor(Light.shade(0.3));
        graphics.fill(Light.moved(lid, 0, 6));
        graphics.setColor(finish.color());
        graphics.fill(lid);
        Light.round(graphics, lid);
        graphics.setColor(finish.lighter(0.05).color());
        graphics.fill(Outlines.disc(LID, 27));
        graphics.setColor(Light.glow(0.3));
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(Outlines.disc(Vessel.centered(LID.getWidth() - 24, LID.getMinY(), LID.getMaxY()), 22));
    }
}
