package io.placard.kiosk.ui.picture;

import io.placard.kiosk.ui.style.Ink;
import io.placard.kiosk.ui.style.Palette;
import java.util.SplittableRandom;

/**
 * Draws a motif's shapes into pixels. Each shape is a signed distance in units of the picture's shorter side, which
 * gives smooth edges at any size without a graphics library.
 */
final class Artwork {
    private final Palette palette;

    Artwork(Palette palette) {
        this.palette = palette;
    }

    Pixels draw(Motif motif, int width, int height) {
        var random = new SplittableRandom(motif.seed() * 0x9E3779B97F4A7C15L);
        var kind = random.nextInt(6);
        var mirror = random.nextBoolean() ? 1 : -1;
        var layers = layers(motif, kind, random.nextDouble(-0.08, 0.08));
        var ground = palette.tint(motif.hue());
        var argb = new int[width * height];
        double scale = Math.min(width, height);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var u = (x + 0.5 - width / 2.0) / scale;
                var v = (y + 0.5 - height / 2.0) / scale;
                argb[y * width + x] =
                        layers.over(ground, u * mirror, v, 1 / scale).argb();
            }
        }
        return new Pixels(width, height, argb);
    }

    private Layers layers(Motif motif, int kind, double turn) {
        var inks = new Inks(
                palette.middle(motif.hue(), 0.13),
                palette.middle(motif.hue() + 14, 0.30),
                palette.middle(motif.hue() - 10, 0.62));
        return switch (kind) {
            case 0 -> sunAndHills(inks, turn);
            case 1 -> arches(inks, turn);
            case 2 -> leaves(inks, turn);
            case 3 -> stones(inks, turn);
            case 4 -> moonAndWaves(inks, turn);
            default -> discs(inks, turn);
        };
    }

    private static Layers sunAndHills(Inks inks, double turn) {
        return new Layers(
                new Layer(inks.strong, (u, v) -> circle(u - 0.14 - turn, v + 0.1, 0.19)),
                new Layer(inks.middle, (u, v) -> circle(u + 0.3, v - 0.72 + turn, 0.62)),
                new Layer(inks.light, (u, v) -> circle(u - 0.42, v - 0.78, 0.6)));
    }

    private static Layers arches(Inks inks, double turn) {
        return new Layers(
                new Layer(inks.light, (u, v) -> arch(u - 0.05, v - 0.02 + turn, 0.38)),
                new Layer(inks.middle, (u, v) -> arch(u - 0.05, v - 0.12 + turn, 0.27)),
                new Layer(inks.strong, (u, v) -> arch(u - 0.05, v - 0.22 + turn, 0.15)));
    }

    private static Layers leaves(Inks inks, double turn) {
        return new Layers(
                new Layer(inks.light, leaf(-0.14, 0.08, -0.75 + turn)),
                new Layer(inks.middle, leaf(0.14, 0.08, 0.75 + turn)),
                new Layer(inks.strong, leaf(0, -0.1, turn)));
    }

    private static Layers stones(Inks inks, double turn) {
        return new Layers(
                new Layer(inks.middle, (u, v) -> ellipse(u + 0.02, v - 0.24, 0.33, 0.15)),
                new Layer(inks.light, (u, v) -> ellipse(u - 0.05 - turn, v - 0.02, 0.24, 0.115)),
                new Layer(inks.strong, (u, v) -> ellipse(u + 0.01 + turn, v + 0.16, 0.15, 0.085)));
    }

    private static Layers moonAndWaves(Inks inks, double turn) {
        return new Layers(
                new Layer(inks.light, (u, v) -> circle(u + 0.08, v + 0.06 + turn, 0.34)),
                new Layer(inks.strong, (u, v) -> wave(u, turn) + 0.12 - v),
                new Layer(inks.middle, (u, v) -> wave(u, turn) + 0.22 - v));
    }

    private static Layers discs(Inks inks, double turn) {
        Shape left = (u, v) -> circle(u + 0.13, v + 0.04, 0.28 + turn);
        Shape right = (u, v) -> circle(u - 0.15, v - 0.06, 0.25 - turn);
        return new Layers(
                new Layer(inks.light, left),
                new Layer(inks.middle, right),
                new Layer(inks.strong, (u, v) -> Math.max(left.distance(u, v), right.distance(u, v))));
    }

    private static double wave(double u, double turn) {
        return 0.05 * Math.sin(8 * u + 20 * turn);
    }

    private static double circle(double u, double v, double radius) {
        return length(u, v) - radius;
    }

    private static double ellipse(double u, double v, double a, double b) {
        // Exact only on the outline, which is where it counts.
        return (length(u / a, v / b) - 1) * Math.min(a, b);
    }

    private static double arch(double u, double v, double radius) {
        return v < 0 ? circle(u, v, radius) : Math.abs(u) - radius;
    }

    private static Shape leaf(double left, double top, double angle) {
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        return (u, v) -> {
            var along = (u - left) * cos + (v - top) * sin;
            var across = (v - top) * cos - (u - left) * sin;
            return Math.max(circle(along - 0.2, across, 0.31), circle(along + 0.2, across, 0.31));
        };
    }

    /** {@link Math#hypot} minds what overflows, and takes ten times as long. */
    private static double length(double u, double v) {
        return Math.sqrt(u * u + v * v);
    }

    @FunctionalInterface
    private interface Shape {
        /** Negative inside. */
        double distance(double u, double v);
    }

    private record Inks(Ink light, Ink middle, Ink strong) {}

    private record Layer(Ink ink, Shape shape) {
        Ink over(Ink below, double u, double v, double pixel) {
            var coverage = Math.clamp(0.5 - shape.distance(u, v) / pixel, 0, 1);
            if (coverage == 0) {
                return below;
            }
            return coverage == 1 ? ink : below.mix(ink, coverage);
        }
    }

    /**
     * Fields, not a list: an iterator for each pixel would be most of all that a kiosk at rest leaves to the collector.
     */
    private record Layers(Layer back, Layer middle, Layer front) {
        Ink over(Ink ground, double u, double v, double pixel) {
            return front.over(middle.over(back.over(ground, u, v, pixel), u, v, pixel), u, v, pixel);
        }
    }
}
