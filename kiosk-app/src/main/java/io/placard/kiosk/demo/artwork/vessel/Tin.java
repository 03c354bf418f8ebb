package io.placard.kiosk.demo.artwork.vessel;

import io.placard.kiosk.demo.artwork.paint.Layer;
import io.placard.kiosk.demo.artwork.paint.Light;
import io.placard.kiosk.demo.artwork.paint.Oklch;
import io.placard.kiosk.demo.artwork.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A round tin with a lid: tea, drinking chocolate. */
public record Tin() implements Vessel {
    private static final Rectangle2D BODY = Vessel.centered(350, 306, FLOOR);
    private static final Rectangle2D LID = Vessel.centered(362, 236, 318);

    @Override
    public Oklch material(Palette palette) {
        return palette.main();
    }

    @Override
    public double top() {
        return 218;
    }

    @Override
    public double width() {
        return BODY.getWidth();
    }

    @Override
    public Rectangle2D labelArea() {
        return Vessel.centered(254, 362, 726);
    }

    @Override
    public void paint(Graphics2D graphics, double scale, Palette palette, Print print) {
        var body = Outlines.cylinder(BODY, 14);
        var layer = new Layer(BODY, scale);
        layer.graphics().setColor(palette.main().color());
        layer.graphics().fill(BODY);
        print.wrap(layer.graphics(), BODY);
        print.label(layer.graphics(), labelArea());
        Light.round(layer.graphics(), BODY);
        layer.fill(graphics, body);
        var lid = Outlines.cylinder(LID, 15);
        var metal = palette.isDark() ? palette.accent() : palette.deep();
        graphics.setColor(Light.shade(0.35));
        graphics.setStroke(new BasicStroke(5));
        graphics.draw(Light.moved(lid, 0, 4));
        graphics.setColor(metal.color());
        graphics.fill(lid);
        Light.round(graphics, lid);
        graphics.setColor(metal.lighter(0.06).color());
        graphics.fill(Outlines.disc(LID, 18));
        graphics.setColor(Light.glow(0.35));
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(Outlines.disc(Vessel.centered(LID.getWidth() - 16, LID.getMinY(), LID.getMaxY()), 14));
    }
}
