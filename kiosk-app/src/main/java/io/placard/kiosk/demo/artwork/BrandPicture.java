package io.placard.kiosk.demo.artwork;

import io.placard.kiosk.demo.artwork.label.BrandStyle;
import io.placard.kiosk.demo.artwork.paint.Layer;
import io.placard.kiosk.demo.artwork.paint.Lettering;
import io.placard.kiosk.demo.artwork.paint.Motif;
import io.placard.kiosk.demo.artwork.paint.Oklch;
import io.placard.kiosk.demo.artwork.paint.Typeface;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;

/** Draws marks: a brand's on its own colour, and the store's on nothing. */
final class BrandPicture {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final int STORE_WIDTH = 760;
    private static final int STORE_HEIGHT = 200;
    private static final int HUE_STEP = 137;

    private BrandPicture() {}

    /** Emblem above wordmark; every brand has a ground of its own, dark or pale. */
    static BufferedImage brand(long id, String name) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = Layer.smooth(image.createGraphics());
        var hue = id * HUE_STEP % 360;
        var isDark = id % 3 != 0;
        var ground = isDark ? new Oklch(0.36, 0.055, hue) : new Oklch(0.90, 0.040, hue);
        var ink = isDark ? new Oklch(0.95, 0.025, 85) : new Oklch(0.32, 0.060, hue);
        graphics.setColor(ground.color());
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        var style = BrandStyle.of(id);
        style.emblem().paint(graphics, WIDTH / 2.0, 118, 66, name, style.face(), ink.color());
        graphics.setColor(ink.color());
        wordmark(graphics, name, style.face());
        graphics.dispose();
        return image;
    }

    private static void wordmark(Graphics2D graphics, String name, Typeface face) {
        var words = face == Typeface.JOST ? name.toUpperCase(Locale.ROOT) : name;
        var tracking = face == Typeface.JOST ? 0.14 : 0;
        var size = 46.0;
        while (Lettering.width(words, face.spaced(size, tracking)) > WIDTH - 72) {
            size -= 1;
        }
        Lettering.centered(graphics, words, face.spaced(size, tracking), WIDTH / 2.0, 256);
    }

    /** The store's own: a sprig and its name in one line, on a transparent ground. */
    static BufferedImage store(String name, Color ink, Color second) {
        var image = new BufferedImage(STORE_WIDTH, STORE_HEIGHT, BufferedImage.TYPE_INT_ARGB);
        var graphics = Layer.smooth(image.createGraphics());
        Motif.SPRIG.paint(graphics, 82, 100, 84, ink, second);
        graphics.setColor(ink);
        var size = 96.0;
        while (Lettering.width(name, Typeface.FRAUNCES.at(size)) > STORE_WIDTH - 180) {
            size -= 1;
        }
        Lettering.left(graphics, name, Typeface.FRAUNCES.at(size), 166, 100 + size * 0.35);
        graphics.dispose();
        return image;
    }
}
