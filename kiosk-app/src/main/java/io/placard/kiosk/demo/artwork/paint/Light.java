package io.placard.kiosk.demo.artwork.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Light from the upper left, and the shade it leaves. */
public final class Light {
    private static final float[] ROUND_STOPS = {0f, 0.10f, 0.24f, 0.34f, 0.48f, 0.80f, 0.94f, 1f};
    private static final double[] ROUND = {-0.34, -0.10, 0.20, 0.26, 0.02, -0.10, -0.28, -0.36};
    private static final float[] FLAT_STOPS = {0f, 0.5f, 1f};
    private static final double[] FLAT = {0.13, 0.0, -0.13};

    private Light() {}

    /** Makes a shape look like an upright cylinder. */
    public static void round(Graphics2D graphics, Shape shape) {
        across(graphics, shape, ROUND_STOPS, ROUND, 1);
    }

    /** As {@link #round}, weaker or stronger. */
    public static void round(Graphics2D graphics, Shape shape, double strength) {
        across(graphics, shape, ROUND_STOPS, ROUND, strength);
    }

    /** Makes a shape look like an upright sheet, lit from the left. */
    public static void flat(Graphics2D graphics, Shape shape) {
        across(graphics, shape, FLAT_STOPS, FLAT, 1);
    }

    /** Positive values are light, negative ones shade. */
    private static void across(Graphics2D graphics, Shape shape, float[] stops, double[] values, double strength) {
        var bounds = shape.getBounds2D();
        var colors = new Color[values.length];
        for (var each = 0; each < values.length; each++) {
            var value = Math.clamp(values[each] * strength, -0.9, 0.9);
            colors[each] = value < 0 ? shade(-value) : glow(value);
        }
        graphics.setPaint(new LinearGradientPaint(
                new Point2D.Double(bounds.getMinX(), 0), new Point2D.Double(bounds.getMaxX(), 0), stops, colors));
        graphics.fill(shape);
    }

    /** From light at the top to shade at the bottom, or the other way round where negative. */
    public static void down(Graphics2D graphics, Shape shape, double strength) {
        var bounds = shape.getBounds2D();
        var top = strength > 0 ? glow(strength) : shade(-strength);
        var bottom = strength > 0 ? shade(strength) : glow(-strength);
        graphics.setPaint(new LinearGradientPaint(
                new Point2D.Double(0, bounds.getMinY()),
                new Point2D.Double(0, bounds.getMaxY()),
                new float[] {0f, 0.5f, 1f},
                new Color[] {top, new Color(128, 128, 128, 0), bottom}));
        graphics.fill(shape);
    }

    /** What a thing leaves on the floor: a wide soft shadow, and a dark line where it stands. */
    public static void contact(Graphics2D graphics, double centerX, double floorY, double width) {
        blur(graphics, centerX + width * 0.09, floorY + 4, width * 0.74, 46, 0.30);
        blur(graphics, centerX + width * 0.02, floorY - 1, width * 0.55, 15, 0.50);
    }

    /** A soft dark ellipse. */
    private static void blur(Graphics2D graphics, double x, double y, double radiusX, double radiusY, double strength) {
        var transform = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(radiusX / 100, radiusY / 100);
        soft(graphics, new Point2D.Double(0, 0), 100, new Color(0.10f, 0.07f, 0.05f, (float) strength));
        graphics.setTransform(transform);
    }

    /** A round patch of colour that fades out, as light on a wall does. */
    public static void soft(Graphics2D graphics, Point2D center, double radius, Color color) {
        var half = new Color(color.getRed(), color.getGreen(), color.getBlue(), color.getAlpha() * 45 / 100);
        var none = new Color(color.getRed(), color.getGreen(), color.getBlue(), 0);
        graphics.setPaint(new RadialGradientPaint(
                center, (float) radius, new float[] {0f, 0.5f, 1f}, new Color[] {color, half, none}));
        graphics.fill(new Ellipse2D.Double(center.getX() - radius, center.getY() - radius, 2 * radius, 2 * radius));
    }

    /** A narrow reflection along a rounded side. */
    public static void streak(Graphics2D graphics, Rectangle2D area, double opacity) {
        var shape = new Ellipse2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight());
        graphics.setPaint(new LinearGradientPaint(
                new Point2D.Double(area.getMinX(), 0),
                new Point2D.Double(area.getMaxX(), 0),
                new float[] {0f, 0.5f, 1f},
                new Color[] {glow(0), glow(opacity), glow(0)}));
        graphics.fill(shape);
    }

    public static Color shade(double opacity) {
        return new Color(0.09f, 0.06f, 0.05f, (float) opacity);
    }

    public static Color glow(double opacity) {
        return new Color(1f, 0.99f, 0.96f, (float) opacity);
    }

    /** Moves a shape. */
    public static Shape moved(Shape shape, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
    }
}
