package io.placard.kiosk.demo.artwork.label;

import io.placard.kiosk.demo.artwork.paint.Lettering;
import io.placard.kiosk.demo.artwork.paint.Light;
import io.placard.kiosk.demo.artwork.paint.Motif;
import io.placard.kiosk.demo.artwork.paint.Oklch;
import io.placard.kiosk.demo.artwork.paint.Palette;
import io.placard.kiosk.demo.artwork.paint.Typeface;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;

/** Prints a product's label into an area, in its brand's layout. */
public final class Label {
    /** From baseline to baseline, of the size. */
    private static final double LEADING = 1.02;

    private static final double SMALLEST_NAME = 15;
    private static final int MOST_LINES = 9;

    private final LabelText text;
    private final BrandStyle style;
    private final Palette palette;
    private final Motif motif;
    /** What the layout PRINT is printed on. */
    private final Oklch material;

    public Label(LabelText text, BrandStyle style, Palette palette, Motif motif, Oklch material) {
        this.text = text;
        this.style = style;
        this.palette = palette;
        this.motif = motif;
        this.material = material;
    }

    /** Covers the package's material with the brand's pattern; quiet, as it lies under the label. */
    public void wrap(Graphics2D graphics, Rectangle2D area) {
        var isLoud = style.layout() == Layout.BAND || style.layout() == Layout.SEAL;
        var ink = material.lightness() < 0.6
                ? material.lighter(isLoud ? 0.13 : 0.06)
                : material.lighter(isLoud ? -0.14 : -0.06);
        var second = isLoud ? palette.accent().color(0.85) : ink.color(0.7);
        if (style.layout() != Layout.PRINT) {
            style.pattern().paint(graphics, area, motif, ink.color(), second);
        }
    }

    /** Prints the label. */
    public void paint(Graphics2D graphics, Rectangle2D area) {
        switch (style.layout()) {
            case CLASSIC -> classic(graphics, area);
            case BLOCK -> block(graphics, area);
            case ARCH -> arch(graphics, area);
            case PRINT -> print(graphics, area);
            case BAND -> band(graphics, area);
            case SEAL -> seal(graphics, area);
        }
    }

    private void classic(Graphics2D graphics, Rectangle2D area) {
        paper(graphics, area, 6);
        graphics.setColor(palette.deep().color());
        graphics.setStroke(new BasicStroke(3));
        graphics.draw(inset(area, 11));
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(inset(area, 17));
        var isLow = area.getHeight() < area.getWidth() * 0.85;
        var inner = inset(area, 30);
        var radius = Math.min(area.getHeight() * (isLow ? 0.12 : 0.15), area.getWidth() * 0.17);
        motif.paint(
                graphics,
                area.getCenterX(),
                inner.getMinY() + radius + 2,
                radius,
                palette.main().lightness() > 0.7
                        ? palette.deep().color()
                        : palette.main().color(),
                palette.accent().color());
        var top = inner.getMinY() + 2 * radius + 10;
        small(graphics, text.brand(), area.getCenterX(), top + 18, inner.getWidth(), palette.deep());
        name(graphics, area.getCenterX(), top + 26, inner.getMaxY() - 30, inner.getWidth(), palette.deep());
        small(graphics, text.kind(), area.getCenterX(), inner.getMaxY(), inner.getWidth(), palette.deep());
    }

    private void block(Graphics2D graphics, Rectangle2D area) {
        paper(graphics, area, 4);
        var split = area.getHeight() * 0.46;
        var above = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), split);
        graphics.setColor(palette.accent().color());
        graphics.fill(above);
        var radius = Math.min(split * 0.42, area.getWidth() * 0.36);
        motif.paint(
                graphics,
                above.getCenterX(),
                above.getCenterY(),
                radius,
                palette.deep().color(),
                palette.paper().color());
        var left = area.getX() + 20;
        var width = area.getWidth() - 40;
        var top = above.getMaxY() + 12;
        var size = size(width, area.getMaxY() - 50 - top, 62);
        var baseline = top + size * 0.92;
        graphics.setColor(palette.deep().color());
        for (var line : Lettering.lines(text.name(), style.face().at(size), width, MOST_LINES)) {
            Lettering.left(graphics, line, style.face().at(size), left, baseline);
            baseline += size * LEADING;
        }
        caption(graphics, text.brand(), left, area.getMaxY() - 20, width);
    }

    private void arch(Graphics2D graphics, Rectangle2D area) {
        paper(graphics, area, 10);
        var width = Math.min(area.getWidth() * 0.62, area.getHeight() * 0.52);
        var height = area.getHeight() * 0.46;
        var x = area.getCenterX() - width / 2;
        var y = area.getY() + 22;
        var window = new Path2D.Double();
        window.moveTo(x, y + height);
        window.lineTo(x, y + height * 0.45);
        window.curveTo(x, y - height * 0.15, x + width, y - height * 0.15, x + width, y + height * 0.45);
        window.lineTo(x + width, y + height);
        window.closePath();
        graphics.setColor(palette.deep().color());
        graphics.fill(window);
        var radius = Math.min(width, height) * 0.36;
        motif.paint(
                graphics,
                area.getCenterX(),
                y + height * 0.55,
                radius,
                palette.accent().color(),
                palette.tint().color());
        name(graphics, area.getCenterX(), y + height + 6, area.getMaxY() - 44, area.getWidth() - 44, palette.deep());
        small(graphics, text.brand(), area.getCenterX(), area.getMaxY() - 20, area.getWidth() - 44, palette.deep());
    }

    private void print(Graphics2D graphics, Rectangle2D area) {
        var ink = material.lightness() < 0.6 ? palette.paper() : palette.deep();
        var left = area.getX() + 14;
        var width = area.getWidth() - 28;
        graphics.setColor(ink.color());
        graphics.setStroke(new BasicStroke(2.5f));
        graphics.draw(new Line2D.Double(left, area.getY() + 6, left + width, area.getY() + 6));
        graphics.draw(new Line2D.Double(left, area.getMaxY() - 40, left + width, area.getMaxY() - 40));
        caption(graphics, text.brand(), left, area.getY() + 32, width);
        var size = size(width, area.getHeight() - 110, Math.min(76, area.getHeight() * 0.2));
        var baseline = area.getY() + 50 + size;
        for (var line : Lettering.lines(text.name(), style.face().at(size), width, MOST_LINES)) {
            Lettering.left(graphics, line, style.face().at(size), left, baseline);
            baseline += size * LEADING;
        }
        var free = area.getMaxY() - 52 - baseline + size * 0.6;
        var radius = Math.min(free / 2, width * 0.3);
        if (radius > 24) {
            motif.paint(
                    graphics,
                    left + width - radius,
                    area.getMaxY() - 52 - radius,
                    radius,
                    palette.accent().color(),
                    ink.color(0.8));
        }
        graphics.setColor(ink.color());
        caption(graphics, text.kind(), left, area.getMaxY() - 14, width);
    }

    private void band(Graphics2D graphics, Rectangle2D area) {
        var height = Math.min(area.getHeight() * 0.62, 250);
        // The band goes round the package, so it ends beyond its sides.
        var band = new Rectangle2D.Double(
                area.getX() - 200, area.getCenterY() - height / 2, area.getWidth() + 400, height);
        graphics.setColor(palette.paper().color());
        graphics.fill(band);
        graphics.setColor(palette.deep().color());
        graphics.fill(new Rectangle2D.Double(band.getX(), band.getY() + 9, band.getWidth(), 4));
        graphics.fill(new Rectangle2D.Double(band.getX(), band.getMaxY() - 13, band.getWidth(), 4));
        small(graphics, text.brand(), area.getCenterX(), band.getY() + 44, area.getWidth() - 20, palette.deep());
        name(graphics, area.getCenterX(), band.getY() + 52, band.getMaxY() - 50, area.getWidth() - 24, palette.deep());
        small(graphics, text.kind(), area.getCenterX(), band.getMaxY() - 29, area.getWidth() - 20, palette.deep());
    }

    private void seal(Graphics2D graphics, Rectangle2D area) {
        var diameter = Math.min(area.getWidth(), area.getHeight());
        var seal = new Ellipse2D.Double(
                area.getCenterX() - diameter / 2, area.getCenterY() - diameter / 2, diameter, diameter);
        graphics.setColor(Light.shade(0.16));
        graphics.fill(Light.moved(seal, 3, 5));
        graphics.setColor(palette.paper().color());
        graphics.fill(seal);
        graphics.setColor(palette.deep().color());
        graphics.setStroke(new BasicStroke(3));
        graphics.draw(inset(seal, 10));
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(inset(seal, 16));
        var radius = diameter * 0.115;
        motif.paint(
                graphics,
                area.getCenterX(),
                seal.getMinY() + radius + 32,
                radius,
                palette.deep().color(),
                palette.accent().color());
        var top = seal.getMinY() + 2 * radius + 40;
        name(graphics, area.getCenterX(), top, seal.getMaxY() - diameter * 0.24, diameter * 0.74, palette.deep());
        small(
                graphics,
                text.brand(),
                area.getCenterX(),
                seal.getMaxY() - diameter * 0.155,
                diameter * 0.56,
                palette.deep());
    }

    /** The name, as large as fits between top and bottom, around a middle axis. */
    private void name(Graphics2D graphics, double x, double top, double bottom, double width, Oklch ink) {
        var height = bottom - top;
        var size = size(width, height, 64);
        var lines = Lettering.lines(text.name(), style.face().at(size), width, MOST_LINES);
        var baseline = top + (height - lines.size() * size * LEADING) / 2 + size * 0.84;
        graphics.setColor(ink.color());
        for (var line : lines) {
            Lettering.centered(graphics, line, style.face().at(size), x, baseline);
            baseline += size * LEADING;
        }
    }

    /** The largest size at which the name fits. */
    private double size(double width, double height, double largest) {
        var size = largest;
        while (size > SMALLEST_NAME && !fits(size, width, height)) {
            size -= 2;
        }
        return size;
    }

    private boolean fits(double size, double width, double height) {
        var font = style.face().at(size);
        var lines = Lettering.lines(text.name(), font, width, Integer.MAX_VALUE);
        return lines.size() * size * LEADING <= height
                && lines.stream().allMatch(each -> Lettering.width(each, font) <= width);
    }

    private static void small(Graphics2D graphics, String words, double x, double baseline, double width, Oklch ink) {
        var capitals = words.toUpperCase(Locale.ROOT);
        var font = Typeface.JOST.spaced(fitting(capitals, width), 0.12);
        graphics.setColor(ink.color());
        Lettering.centered(graphics, capitals, font, x, baseline);
    }

    private static void caption(Graphics2D graphics, String words, double left, double baseline, double width) {
        var capitals = words.toUpperCase(Locale.ROOT);
        Lettering.left(graphics, capitals, Typeface.JOST.spaced(fitting(capitals, width), 0.12), left, baseline);
    }

    private static double fitting(String capitals, double width) {
        var size = 20.0;
        while (size > 10 && Lettering.width(capitals, Typeface.JOST.spaced(size, 0.12)) > width) {
            size -= 1;
        }
        return size;
    }

    private void paper(Graphics2D graphics, Rectangle2D area, double corner) {
        var shape = new RoundRectangle2D.Double(
                area.getX(), area.getY(), area.getWidth(), area.getHeight(), corner, corner);
        graphics.setColor(Light.shade(0.14));
        graphics.fill(Light.moved(shape, 2, 4));
        graphics.setColor(palette.paper().color());
        graphics.fill(shape);
    }

    private static Rectangle2D inset(Rectangle2D area, double by) {
        return new Rectangle2D.Double(
                area.getX() + by, area.getY() + by, area.getWidth() - 2 * by, area.getHeight() - 2 * by);
    }

    private static Ellipse2D inset(Ellipse2D area, double by) {
        return new Ellipse2D.Double(
                area.getX() + by, area.getY() + by, area.getWidth() - 2 * by, area.getHeight() - 2 * by);
    }
}
