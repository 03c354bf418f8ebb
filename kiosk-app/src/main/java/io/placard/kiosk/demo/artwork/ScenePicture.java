package io.placard.kiosk.demo.artwork;

import io.placard.kiosk.demo.artwork.paint.Layer;
import io.placard.kiosk.demo.artwork.paint.Lettering;
import io.placard.kiosk.demo.artwork.paint.Light;
import io.placard.kiosk.demo.artwork.paint.Oklch;
import io.placard.kiosk.demo.artwork.paint.Typeface;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;

/** Draws scenes: a category's banner with some of its products, and an advertisement for one. */
final class ScenePicture {
    private static final int BANNER_WIDTH = 1_440;
    private static final int BANNER_HEIGHT = 540;
    private static final double BANNER_SCALE = 0.6;
    private static final int POSTER_WIDTH = 1_080;
    private static final int POSTER_HEIGHT = 1_440;

    private static final double WELCOME_HUE = 75;
    private static final int WELCOME_TABLE = 1_060;

    private ScenePicture() {}

    /** Products from the right inwards; the left stays quiet for the category's name. */
    static BufferedImage banner(String category, List<ProductWish> wishes) {
        var image = new BufferedImage(BANNER_WIDTH, BANNER_HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = Layer.smooth(image.createGraphics());
        var hue = Family.of(category, "").hue();
        var wall = new Oklch(0.905, 0.030, hue);
        graphics.setPaint(new GradientPaint(
                0,
                0,
                wall.lighter(0.025).color(),
                BANNER_WIDTH,
                BANNER_HEIGHT,
                wall.lighter(-0.045).color()));
        graphics.fill(new Rectangle2D.Double(0, 0, BANNER_WIDTH, BANNER_HEIGHT));
        graphics.setColor(wall.lighter(-0.05).color(0.55));
        graphics.fill(new Ellipse2D.Double(700, -60, 620, 620));
        graphics.setColor(wall.lighter(-0.075).color());
        graphics.fill(new Rectangle2D.Double(0, 446, BANNER_WIDTH, 94));
        Light.soft(graphics, new Point2D.Double(320, 60), 640, new Color(255, 253, 246, 80));
        var right = BANNER_WIDTH - 40.0;
        for (var wish : wishes) {
            var product = new ProductPicture(wish);
            var width = product.standingWidth() * BANNER_SCALE;
            if (right - width < BANNER_WIDTH * 0.36) {
                break;
            }
            var place = (Graphics2D) graphics.create();
            place.translate(right - width / 2 - ProductPicture.SIDE / 2 * BANNER_SCALE, 10);
            place.scale(BANNER_SCALE, BANNER_SCALE);
            product.stand(place, BANNER_SCALE);
            place.dispose();
            right -= width + 26;
        }
        graphics.dispose();
        return image;
    }

    /** Products side by side on a table in the evening light, with a wall above them. */
    static BufferedImage welcome(List<ProductWish> wishes) {
        var image = new BufferedImage(POSTER_WIDTH, POSTER_HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = Layer.smooth(image.createGraphics());
        var wall = new Oklch(0.875, 0.045, WELCOME_HUE);
        graphics.setPaint(new GradientPaint(
                0,
                0,
                wall.lighter(0.045).color(),
                0,
                POSTER_HEIGHT,
                wall.lighter(-0.055).color()));
        graphics.fill(new Rectangle2D.Double(0, 0, POSTER_WIDTH, POSTER_HEIGHT));
        graphics.setColor(wall.lighter(0.06).color(0.8));
        graphics.fill(new Ellipse2D.Double(190, 150, 700, 700));
        Light.soft(graphics, new Point2D.Double(540, 480), 620, new Color(255, 250, 236, 120));
        graphics.setColor(wall.lighter(-0.13).color());
        graphics.fill(new Rectangle2D.Double(0, WELCOME_TABLE, POSTER_WIDTH, POSTER_HEIGHT - WELCOME_TABLE));
        var step = (double) POSTER_WIDTH / (wishes.size() + 1);
        for (var place = 0; place < wishes.size(); place++) {
            var product = new ProductPicture(wishes.get(place));
            // The middle one stands in front, so that the row is no row.
            var isInFront = place == wishes.size() / 2;
            var scale = isInFront ? 0.95 : 0.72;
            var floor = isInFront ? WELCOME_TABLE + 190 : WELCOME_TABLE + 70;
            var stand = (Graphics2D) graphics.create();
            stand.translate(step * (place + 1) - ProductPicture.SIDE / 2 * scale, floor - ProductPicture.SIDE * scale);
            stand.scale(scale, scale);
            product.stand(stand, scale);
            stand.dispose();
        }
        graphics.dispose();
        return image;
    }

    /** A poster: who makes it, its name, and the thing itself. */
    static BufferedImage poster(ProductWish wish) {
        var image = new BufferedImage(POSTER_WIDTH, POSTER_HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = Layer.smooth(image.createGraphics());
        var product = new ProductPicture(wish);
        var palette = product.palette();
        graphics.setColor(palette.main().color());
        graphics.fill(new Rectangle2D.Double(0, 0, POSTER_WIDTH, POSTER_HEIGHT));
        graphics.setColor(palette.main().lighter(0.05).color());
        graphics.fill(new Ellipse2D.Double(90, 420, 900, 900));
        product.motif()
                .paint(
                        graphics,
                        910,
                        470,
                        130,
                        palette.accent().color(0.9),
                        palette.onMain().color(0.7));
        graphics.setColor(palette.onMain().color());
        var brand = wish.text().brand().toUpperCase(Locale.ROOT);
        Lettering.left(graphics, brand, Typeface.JOST.spaced(30, 0.16), 84, 140);
        var size = 104.0;
        var name = wish.text().name();
        while (size > 40
                && Lettering.lines(name, Typeface.FRAUNCES.at(size), 900, 9).size() > 2) {
            size -= 4;
        }
        var baseline = 170 + size;
        for (var line : Lettering.lines(name, Typeface.FRAUNCES.at(size), 900, 3)) {
            Lettering.left(graphics, line, Typeface.FRAUNCES.at(size), 80, baseline);
            baseline += size * 1.04;
        }
        graphics.setColor(palette.main().lighter(-0.06).color());
        graphics.fill(new Rectangle2D.Double(0, 1_270, POSTER_WIDTH, 170));
        graphics.translate(40, 352);
        var scale = 1_000 / ProductPicture.SIDE;
        graphics.scale(scale, scale);
        product.stand(graphics, scale);
        graphics.dispose();
        return image;
    }
}
