package io.placard.kiosk.demo.artwork.label;

import io.placard.kiosk.demo.artwork.paint.Lettering;
import io.placard.kiosk.demo.artwork.paint.Motif;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.jspecify.annotations.Nullable;

/** A brand's mark: a frame with a motif, or with the brand's initial. */
public enum Emblem {
    RING_SPRIG(Motif.SPRIG),
    SHIELD_TILE(Motif.TILE),
    RING_INITIAL(null),
    BARE_SUN(Motif.SUN),
    ARCH_MOON(Motif.MOON),
    RING_BLOSSOM(Motif.BLOSSOM),
    LOZENGE_INITIAL(null),
    BARE_MOUNTAIN(Motif.MOUNTAIN),
    ARCH_BERRIES(Motif.BERRIES);

    private final @Nullable Motif motif;

    Emblem(@Nullable Motif motif) {
        this.motif = motif;
    }

    /** Draws the mark within a circle. */
    public void paint(
            Graphics2D graphics, double x, double y, double radius, BrandStyle style, String brand, Color ink) {
        var transform = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(radius / 100, radius / 100);
        graphics.setColor(ink);
        frame(graphics);
        if (motif != null) {
            motif.paint(graphics, AffineTransform.getTranslateInstance(0, 2), isBare() ? 98 : 62, ink, faded(ink));
        } else {
            var font = style.face().at(96);
            Lettering.centered(graphics, brand.substring(0, 1), font, 0, 33);
        }
        graphics.setTransform(transform);
    }

    private boolean isBare() {
        return name().startsWith("BARE");
    }

    private void frame(Graphics2D graphics) {
        graphics.setStroke(new BasicStroke(5));
        if (name().startsWith("RING")) {
            graphics.draw(new Ellipse2D.Double(-96, -96, 192, 192));
            graphics.setStroke(new BasicStroke(2));
            graphics.draw(new Ellipse2D.Double(-84, -84, 168, 168));
        } else if (name().startsWith("ARCH")) {
            var arch = new Path2D.Double();
            arch.moveTo(-78, 96);
            arch.lineTo(-78, -14);
            arch.curveTo(-78, -124, 78, -124, 78, -14);
            arch.lineTo(78, 96);
            arch.closePath();
            graphics.draw(arch);
        } else if (name().startsWith("LOZENGE")) {
            graphics.rotate(Math.PI / 4);
            graphics.draw(new RoundRectangle2D.Double(-70, -70, 140, 140, 16, 16));
            graphics.rotate(-Math.PI / 4);
        } else if (name().startsWith("SHIELD")) {
            var shield = new Path2D.Double();
            shield.moveTo(-84, -88);
            shield.lineTo(84, -88);
            shield.curveTo(84, 30, 50, 76, 0, 98);
            shield.curveTo(-50, 76, -84, 30, -84, -88);
            shield.closePath();
            graphics.draw(shield);
        }
    }

    private static Color faded(Color ink) {
        return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 150);
    }
}
