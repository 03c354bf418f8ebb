package io.placard.kiosk.demo.artwork;

import io.placard.kiosk.demo.artwork.paint.Light;
import io.placard.kiosk.demo.artwork.paint.Motif;
import io.placard.kiosk.demo.artwork.paint.Palette;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** What stands behind a product: a softly lit wall and floor, and one large quiet shape. */
final class Backdrop {
    private static final double SIDE = ProductPicture.SIDE;
    private static final double HORIZON = 690;

    private Backdrop() {}

    static void paint(Graphics2D graphics, Palette palette, Motif motif, long seed) {
        graphics.setPaint(new GradientPaint(
                0,
                0,
                palette.ground().lighter(0.015).color(),
                0,
                (float) SIDE,
                palette.ground().lighter(-0.03).color()));
        graphics.fill(new Rectangle2D.Double(0, 0, SIDE, SIDE));
        graphics.setColor(palette.tint().color());
        switch ((int) ((seed * 0x9E3779B97F4A7C15L) >>> 62)) {
            case 0 -> graphics.fill(new Ellipse2D.Double(120, 90, 660, 660));
            case 1 -> graphics.fill(arch());
            case 2 ->
                motif.paint(
                        graphics,
                        450,
                        400,
                        360,
                        palette.tint().color(0.75),
                        palette.ground().lighter(-0.01).color());
            default -> graphics.fill(hill());
        }
        graphics.setPaint(new GradientPaint(
                0,
                (float) HORIZON,
                palette.ground().lighter(-0.025).color(),
                0,
                (float) SIDE,
                palette.ground().lighter(0.012).color()));
        graphics.fill(new Rectangle2D.Double(0, HORIZON, SIDE, SIDE - HORIZON));
        Light.soft(graphics, new Point2D.Double(250, 180), 620, new Color(255, 253, 246, 90));
    }

    /** A flat lay of motifs, for the picture of what is inside. */
    static void pattern(Graphics2D graphics, Palette palette, Motif motif, long seed) {
        graphics.setColor(palette.main().color());
        graphics.fill(new Rectangle2D.Double(0, 0, SIDE, SIDE));
        var random = new SplittableRandom(seed);
        for (var row = 0; row < 5; row++) {
            for (var column = 0; column < 5; column++) {
                var place = AffineTransform.getTranslateInstance(column * 212 + (row % 2) * 106 - 20, row * 190 + 70);
                place.rotate(random.nextDouble(-0.5, 0.5));
                var isAccent = (row + column) % 3 == 0;
                motif.paint(
                        graphics,
                        place,
                        random.nextDouble(70, 92),
                        isAccent ? palette.accent().color() : palette.onMain().color(0.92),
                        isAccent
                                ? palette.onMain().color(0.9)
                                : palette.accent().color(0.9));
            }
        }
        Light.soft(graphics, new Point2D.Double(260, 200), 700, new Color(255, 250, 240, 60));
    }

    private static Path2D arch() {
        var arch = new Path2D.Double();
        arch.moveTo(190, HORIZON);
        arch.lineTo(190, 380);
        arch.curveTo(190, 20, 710, 20, 710, 380);
        arch.lineTo(710, HORIZON);
        arch.closePath();
        return arch;
    }

    private static Path2D hill() {
        var hill = new Path2D.Double();
        hill.moveTo(0, 470);
        hill.curveTo(220, 300, 420, 330, 560, 440);
        hill.curveTo(680, 530, 800, 470, 900, 400);
        hill.lineTo(900, HORIZON);
        hill.lineTo(0, HORIZON);
        hill.closePath();
        return hill;
    }
}
