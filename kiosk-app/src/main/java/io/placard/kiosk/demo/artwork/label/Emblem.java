package io.placard.kiosk.demo.artwork.label;

import io.placard.kiosk.demo.artwork.paint.Lettering;
import io.placard.kiosk.demo.artwork.paint.Motif;
import io.placard.kiosk.demo.artwork.paint.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;

/** A brand's mark: a frame around a motif, or around the brand's initial where there is none. */
public record Emblem(Frame frame, Optional<Motif> motif) {
    private static final List<Frame> FRAMES = List.of(Frame.RING, Frame.ARCH, Frame.NONE, Frame.SHIELD, Frame.LOZENGE);
    private static final List<Motif> MOTIFS = List.of(
            Motif.SPRIG,
            Motif.MOUNTAIN,
            Motif.SUN,
            Motif.TILE,
            Motif.MOON,
            Motif.BLOSSOM,
            Motif.BERRIES,
            Motif.CITRUS,
            Motif.BEAN);

    /** What surrounds the mark. */
    public enum Frame {
        RING,
        ARCH,
        NONE,
        SHIELD,
        LOZENGE
    }

    /** Five frames and nine motifs have no common factor: 45 brands differ. A lozenge holds an initial. */
    static Emblem of(int brand) {
        var frame = FRAMES.get(Math.floorMod(brand, FRAMES.size()));
        var motif = MOTIFS.get(Math.floorMod(brand, MOTIFS.size()));
        return new Emblem(frame, frame == Frame.LOZENGE ? Optional.empty() : Optional.of(motif));
    }

    /** Draws the mark within a circle. */
    public void paint(Graphics2D graphics, double x, double y, double radius, String brand, Typeface face, Color ink) {
        var transform = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(radius / 100, radius / 100);
        graphics.setColor(ink);
        drawFrame(graphics);
        motif.ifPresentOrElse(
                each -> each.paint(
                        graphics,
                        AffineTransform.getTranslateInstance(0, 2),
                        frame == Frame.NONE ? 98 : 60,
                        ink,
                        faded(ink)),
                () -> Lettering.centered(graphics, brand.substring(0, 1), face.at(96), 0, 33));
        graphics.setTransform(transform);
    }

    private void drawFrame(Graphics2D graphics) {
        graphics.setStroke(new BasicStroke(5));
        switch (frame) {
            case NONE -> {}
            case RING -> {
                graphics.draw(new Ellipse2D.Double(-96, -96, 192, 192));
                graphics.setStroke(new BasicStroke(2));
                graphics.draw(new Ellipse2D.Double(-84, -84, 168, 168));
            }
            case ARCH -> graphics.draw(arch());
            case SHIELD -> graphics.draw(shield());
            case LOZENGE -> {
                graphics.rotate(Math.PI / 4);
                graphics.draw(new RoundRectangle2D.Double(-70, -70, 140, 140, 16, 16));
                graphics.rotate(-Math.PI / 4);
            }
        }
    }

    private static Path2D arch() {
        var arch = new Path2D.Double();
        arch.moveTo(-78, 96);
        arch.lineTo(-78, -14);
        arch.curveTo(-78, -124, 78, -124, 78, -14);
        arch.lineTo(78, 96);
        arch.closePath();
        return arch;
    }

    private static Path2D shield() {
        var shield = new Path2D.Double();
        shield.moveTo(-84, -88);
        shield.lineTo(84, -88);
        shield.curveTo(84, 30, 50, 76, 0, 98);
        shield.curveTo(-50, 76, -84, 30, -84, -88);
        shield.closePath();
        return shield;
    }

    private static Color faded(Color ink) {
        return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 150);
    }
}
