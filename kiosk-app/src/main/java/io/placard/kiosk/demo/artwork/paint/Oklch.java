package io.placard.kiosk.demo.artwork.paint;

import java.awt.Color;

/**
 * A colour by perceived lightness (0 to 1), chroma (0 to about 0.3) and hue (degrees): equal steps look equal, so
 * colours made by rule harmonise. The conversion's constants are Björn Ottosson's, from his definition of Oklab.
 */
public record Oklch(double lightness, double chroma, double hue) {
    public Oklch lighter(double by) {
        return new Oklch(Math.clamp(lightness + by, 0, 1), chroma, hue);
    }

    /** In sRGB; what lies outside is cut off. */
    public Color color() {
        return color(1);
    }

    /** In sRGB, {@code opacity} from 0 to 1. */
    public Color color(double opacity) {
        var a = chroma * Math.cos(Math.toRadians(hue));
        var b = chroma * Math.sin(Math.toRadians(hue));
        var l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        var m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        var s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new Color(
                gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                gamma(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s),
                (float) opacity);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static float gamma(double linear) {
        var encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (float) Math.clamp(encoded, 0, 1);
    }
}
