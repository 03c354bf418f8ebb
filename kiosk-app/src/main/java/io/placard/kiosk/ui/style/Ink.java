package io.placard.kiosk.ui.style;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An opaque sRGB colour that can say how well it is read and that can be moved until it is.
 *
 * <p>Lightness, chroma and hue are those of OKLCH (Ottosson 2020), in which equal steps look equal; contrast is that of
 * WCAG 2.
 */
public record Ink(int red, int green, int blue) {
    public static final Ink BLACK = new Ink(0, 0, 0);
    public static final Ink WHITE = new Ink(255, 255, 255);
    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final int SEARCH_STEPS = 12;

    public Ink {
        red = Math.clamp(red, 0, 255);
        green = Math.clamp(green, 0, 255);
        blue = Math.clamp(blue, 0, 255);
    }

    /** Reads {@code #rrggbb} or {@code #rgb}; empty for anything else. */
    public static Optional<Ink> parse(String text) {
        var matcher = HEX.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var digits = matcher.group(1);
        var full = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        var value = Integer.parseInt(full, 16);
        return Optional.of(new Ink(value >> 16, value >> 8 & 255, value & 255));
    }

    /**
     * A colour by how it looks.
     *
     * @param lightness 0 black to 1 white
     * @param chroma 0 grey to about 0.3; what sRGB cannot show is cut off
     * @param hueDegrees 30 red, 110 yellow, 145 green, 260 blue
     */
    public static Ink oklch(double lightness, double chroma, double hueDegrees) {
        var a = chroma * Math.cos(Math.toRadians(hueDegrees));
        var b = chroma * Math.sin(Math.toRadians(hueDegrees));
        var l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        var m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        var s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new Ink(
                encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                encode(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    /** WCAG 2 contrast, 1 to 21. */
    public double contrast(Ink other) {
        var mine = luminance() + 0.05;
        var its = other.luminance() + 0.05;
        return Math.max(mine, its) / Math.min(mine, its);
    }

    /** This colour where it can be read on the ground; else moved towards black or white no further than it must. */
    public Ink readableOn(Ink ground, double ratio) {
        if (contrast(ground) >= ratio) {
            return this;
        }
        var end = WHITE.contrast(ground) > BLACK.contrast(ground) ? WHITE : BLACK;
        double unreadable = 0;
        double readable = 1;
        for (var step = 0; step < SEARCH_STEPS; step++) {
            var middle = (unreadable + readable) / 2;
            if (mix(end, middle).contrast(ground) >= ratio) {
                readable = middle;
            } else {
                unreadable = middle;
            }
        }
        return mix(end, readable);
    }

    /** What is written on this colour: the first of the two that is read well, else pure black or white. */
    public Ink textOn(Ink preferred, Ink otherwise, double ratio) {
        if (preferred.contrast(this) >= ratio) {
            return preferred;
        }
        return otherwise.contrast(this) >= ratio
                ? otherwise
                : BLACK.contrast(this) > WHITE.contrast(this) ? BLACK : WHITE;
    }

    /** This colour with a share, 0 to 1, of another. */
    public Ink mix(Ink other, double share) {
        return new Ink(
                (int) Math.round(red + (other.red - red) * share),
                (int) Math.round(green + (other.green - green) * share),
                (int) Math.round(blue + (other.blue - blue) * share));
    }

    /** As CSS writes it. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** As pixels hold it, opaque. */
    public int argb() {
        return 0xff000000 | red << 16 | green << 8 | blue;
    }

    private double luminance() {
        return 0.2126 * decode(red) + 0.7152 * decode(green) + 0.0722 * decode(blue);
    }

    private static double decode(int channel) {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int encode(double linear) {
        var value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(value, 0.0, 1.0));
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
