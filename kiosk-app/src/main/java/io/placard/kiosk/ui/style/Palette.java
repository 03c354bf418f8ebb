package io.placard.kiosk.ui.style;

/** The grounds and inks of a theme, the same as in its sheet; what is computed from them must match what CSS paints. */
public enum Palette {
    /** Warm paper. */
    LIGHT("theme-light.css", 0.968, 1, 0.225, 0.915, 0.030),
    /** A gallery at night. */
    DARK("theme-dark.css", 0.205, 0.250, 0.955, 0.310, 0.030),
    /** Black on white, no half tones. */
    CONTRAST("theme-contrast.css", 1, 1, 0, 0.940, 0.030);

    private static final double WARMTH = 0.009;
    private static final double WARM_HUE = 80;

    private final String sheet;
    private final double paperLightness;
    private final double surfaceLightness;
    private final double inkLightness;
    private final double tintLightness;
    private final double tintChroma;

    Palette(
            String sheet,
            double paperLightness,
            double surfaceLightness,
            double inkLightness,
            double tintLightness,
            double tintChroma) {
        this.surfaceLightness = surfaceLightness;
        this.sheet = sheet;
        this.paperLightness = paperLightness;
        this.inkLightness = inkLightness;
        this.tintLightness = tintLightness;
        this.tintChroma = tintChroma;
    }

    String sheet() {
        return sheet;
    }

    /** What everything lies on. */
    public Ink paper() {
        return neutral(paperLightness);
    }

    /** What the frame and sheets are made of. */
    public Ink surface() {
        return this == LIGHT ? Ink.WHITE : neutral(surfaceLightness);
    }

    /** What words are written in. */
    public Ink ink() {
        return neutral(inkLightness);
    }

    public boolean isDark() {
        return this == DARK;
    }

    /** A quiet ground of this hue, for a picture to lie on or to stand in for one. */
    public Ink tint(double hueDegrees) {
        return Ink.oklch(tintLightness, tintChroma, hueDegrees);
    }

    /** A strong tone of the same hue that is read on its tint. */
    public Ink tone(double hueDegrees) {
        var lightness = isDark() ? 0.82 : 0.43;
        return Ink.oklch(lightness, 0.09, hueDegrees).readableOn(tint(hueDegrees), StoreTheme.TEXT_CONTRAST);
    }

    /** Between tint and tone: for shapes that carry no words. */
    public Ink middle(double hueDegrees, double towardsTone) {
        return tint(hueDegrees).mix(tone(hueDegrees), towardsTone);
    }

    private Ink neutral(double lightness) {
        return this == CONTRAST ? Ink.oklch(lightness, 0, 0) : Ink.oklch(lightness, WARMTH, WARM_HUE);
    }
}
