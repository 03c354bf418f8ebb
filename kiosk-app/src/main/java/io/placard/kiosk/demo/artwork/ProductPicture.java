package io.placard.kiosk.demo.artwork;

import io.placard.kiosk.demo.artwork.label.BrandStyle;
import io.placard.kiosk.demo.artwork.label.Label;
import io.placard.kiosk.demo.artwork.paint.Layer;
import io.placard.kiosk.demo.artwork.paint.Light;
import io.placard.kiosk.demo.artwork.paint.Motif;
import io.placard.kiosk.demo.artwork.paint.Palette;
import io.placard.kiosk.demo.artwork.vessel.Print;
import io.placard.kiosk.demo.artwork.vessel.Vessel;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** Draws a product: on its own, its label from near, or what it is made of. */
final class ProductPicture {
    /** A picture's side, units. */
    static final double SIDE = 900;

    /** How tall things stand in it, units. */
    private static final double HEIGHT = 640;

    private final ProductWish wish;
    private final Family family;
    private final Palette palette;
    private final Motif motif;

    ProductPicture(ProductWish wish) {
        this.wish = wish;
        family = Family.of(wish.category(), wish.text().kind());
        var random = new SplittableRandom(wish.seed() * 31 + 17);
        palette = Palette.of(family.hue(), random);
        motif = Motif.of(wish.tags().isEmpty() ? "" : wish.tags().getFirst());
    }

    /** View 1 is the product, 2 its label from near, 3 and on a pattern of what it is made of. */
    BufferedImage draw(int view, int pixels) {
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
        var graphics = Layer.smooth(image.createGraphics());
        var scale = pixels / SIDE;
        graphics.scale(scale, scale);
        switch (view) {
            case 1 -> whole(graphics, scale);
            case 2 -> near(graphics, scale);
            default -> made(graphics);
        }
        graphics.dispose();
        return image;
    }

    private void whole(Graphics2D graphics, double scale) {
        Backdrop.paint(graphics, palette, motif, wish.seed());
        stand(graphics, scale);
    }

    /** The product alone, standing on whatever is there. */
    void stand(Graphics2D graphics, double scale) {
        var zoom = zoom();
        graphics.translate(Vessel.CENTER, Vessel.FLOOR + 30);
        graphics.scale(zoom, zoom);
        graphics.translate(-Vessel.CENTER, -Vessel.FLOOR);
        Light.contact(graphics, Vessel.CENTER, Vessel.FLOOR - 4, family.vessel().width());
        family.vessel().paint(graphics, scale * zoom, palette, print());
    }

    /** How wide it stands in the picture, units. */
    double standingWidth() {
        return family.vessel().width() * zoom();
    }

    private double zoom() {
        return Math.clamp(HEIGHT / (Vessel.FLOOR - family.vessel().top()), 0.95, 1.34);
    }

    Palette palette() {
        return palette;
    }

    Motif motif() {
        return motif;
    }

    private void near(Graphics2D graphics, double scale) {
        var zoom = 1.75;
        var label = family.vessel().labelArea();
        graphics.translate(SIDE / 2, SIDE / 2);
        graphics.scale(zoom, zoom);
        graphics.rotate(Math.toRadians(-5));
        graphics.translate(-label.getCenterX(), -label.getCenterY());
        graphics.setColor(palette.tint().color());
        graphics.fill(new Rectangle2D.Double(-SIDE, -SIDE, 3 * SIDE, 3 * SIDE));
        Light.contact(graphics, Vessel.CENTER, Vessel.FLOOR - 4, family.vessel().width());
        family.vessel().paint(graphics, scale * zoom, palette, print());
    }

    private void made(Graphics2D graphics) {
        Backdrop.pattern(graphics, palette, motif, wish.seed());
    }

    private Print print() {
        var label = new Label(
                wish.text(),
                BrandStyle.of(wish.brandId()),
                palette,
                motif,
                family.vessel().material(palette));
        return new Print() {
            @Override
            public void wrap(Graphics2D graphics, Rectangle2D area) {
                label.wrap(graphics, area);
            }

            @Override
            public void label(Graphics2D graphics, Rectangle2D area) {
                label.paint(graphics, area);
            }
        };
    }
}
