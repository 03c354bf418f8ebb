package io.placard.kiosk.demo.artwork.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A transparent sheet that is painted on freely and then laid into a shape with smooth edges, which clipping would not
 * give. Coordinates are those of the picture, whatever its resolution.
 */
public final class Layer {
    private final BufferedImage image;
    private final Rectangle2D area;
    private final Graphics2D graphics;

    /** {@code scale} is pixels per unit. */
    public Layer(Rectangle2D area, double scale) {
        this.area = area;
        image = new BufferedImage(
                Math.max(1, (int) Math.ceil(area.getWidth() * scale)),
                Math.max(1, (int) Math.ceil(area.getHeight() * scale)),
                BufferedImage.TYPE_INT_ARGB_PRE);
        graphics = smooth(image.createGraphics());
        graphics.scale(image.getWidth() / area.getWidth(), image.getHeight() / area.getHeight());
        graphics.translate(-area.getX(), -area.getY());
    }

    /** Turns on everything that makes edges and letters smooth. */
    public static Graphics2D smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return graphics;
    }

    public Graphics2D graphics() {
        return graphics;
    }

    /** Lays the sheet into a shape. */
    public void fill(Graphics2D target, Shape shape) {
        target.setPaint(new TexturePaint(image, area));
        target.fill(shape);
    }
}
