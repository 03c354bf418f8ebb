package io.placard.kiosk.demo.artwork.paint;

import java.util.random.RandomGenerator;

/**
 * The colours of one picture.
 *
 * @param ground the backdrop
 * @param tint a shape on the backdrop
 * @param main the package
 * @param deep ink, lids, shade
 * @param accent what catches the eye
 * @param paper labels
 */
public record Palette(Oklch ground, Oklch tint, Oklch main, Oklch deep, Oklch accent, Oklch paper) {
    private static final double[] HUE_STEPS = {-34, -20, -8, 0, 10, 22, 38};
    /** Terracotta, ochre, blush, dusk blue, sage, mulberry, straw, coral. */
    private static final Oklch[] ACCENTS = {
        new Oklch(0.70, 0.115, 48),
        new Oklch(0.79, 0.115, 82),
        new Oklch(0.82, 0.060, 24),
        new Oklch(0.74, 0.060, 245),
        new Oklch(0.77, 0.060, 148),
        new Oklch(0.64, 0.095, 352),
        new Oklch(0.87, 0.060, 95),
        new Oklch(0.71, 0.125, 30)
    };

    private static final double LEAST_APART = 38;

    /** A family's hue, varied: dark, middling or pale package, and an accent that answers it. */
    public static Palette of(double familyHue, RandomGenerator random) {
        var hue = familyHue + HUE_STEPS[random.nextInt(HUE_STEPS.length)];
        var main = switch (random.nextInt(5)) {
            case 0 -> new Oklch(0.34, 0.055, hue);
            case 1 -> new Oklch(0.80, 0.070, hue);
            case 2 -> new Oklch(0.66, 0.105, hue);
            default -> new Oklch(0.50, 0.085, hue);
        };
        return new Palette(
                new Oklch(0.95, 0.016, hue + 12),
                new Oklch(0.893, 0.038, hue + 6),
                main,
                new Oklch(0.27, 0.045, hue),
                accent(hue, random),
                new Oklch(0.968, 0.014, 85));
    }

    /** One of the accents that stand off from the package's hue. */
    private static Oklch accent(double hue, RandomGenerator random) {
        var first = random.nextInt(ACCENTS.length);
        for (var each = 0; each < ACCENTS.length; each++) {
            var accent = ACCENTS[(first + each) % ACCENTS.length];
            var apart = Math.abs(((accent.hue() - hue) % 360 + 540) % 360 - 180);
            if (apart >= LEAST_APART) {
                return accent;
            }
        }
        return ACCENTS[first];
    }

    /** Whether the package is dark, so that what is printed on it should be light. */
    public boolean isDark() {
        return main.lightness() < 0.6;
    }

    /** Readable on the package itself. */
    public Oklch onMain() {
        return isDark() ? paper : deep;
    }
}
