package io.placard.kiosk.ui.style;

/**
 * What a length on this screen is in pixels.
 *
 * <p>The unit is the height of body text and the step of all spacing. It follows the screen's physical size, so that
 * letters are as tall in the shopper's eye on every display: 7.4 mm of font give capitals of 5 mm, what standing
 * readers need (Section 508, 402.4: 4.8 mm). On small displays, which are read from nearer, the unit stops growing
 * before it crowds the layout.
 */
public final class Sizes {
    private static final double MM_PER_INCH = 25.4;
    private static final double BODY_MM = 7.4;
    /** Colle and Hiszem 2004: larger keys gain nothing for people who stand at a kiosk. */
    private static final double TARGET_MM = 20;

    private static final double MARGIN = 2.8;

    private final double pxPerMm;
    private final double unit;
    private final double target;
    private final double usualUnit;

    private Sizes(double pxPerMm, double unit, double target, double usualUnit) {
        this.usualUnit = usualUnit;
        this.pxPerMm = pxPerMm;
        this.unit = unit;
        this.target = target;
    }

    /** For a screen of this many pixels and this diagonal. */
    public static Sizes of(double widthPx, double heightPx, double diagonalInches) {
        var pxPerMm = Math.hypot(widthPx, heightPx) / (diagonalInches * MM_PER_INCH);
        var shortSide = Math.min(widthPx, heightPx);
        var unit = Math.clamp(Math.rint(BODY_MM * pxPerMm), Math.rint(shortSide / 54), Math.rint(shortSide / 44));
        return new Sizes(pxPerMm, unit, Math.clamp(Math.rint(TARGET_MM * pxPerMm), 2.4 * unit, 4 * unit), unit);
    }

    /** With words of so many percent, and everything that is measured by words; fingers stay as they are. */
    public Sizes scaled(int percent) {
        var scaled = Math.rint(unit * percent / 100);
        return new Sizes(pxPerMm, scaled, Math.max(target, 2 * scaled), usualUnit);
    }

    /** So many millimetres in pixels. */
    public double mm(double millimetres) {
        return millimetres * pxPerMm;
    }

    /** The height of body text, px. */
    public double unit() {
        return unit;
    }

    /** So many units in whole pixels: text and pictures stay sharp only on whole ones. */
    public double units(double count) {
        return Math.rint(count * unit);
    }

    /**
     * For words that are large already: they grow half as much as body text, px.
     *
     * @param count of units at the usual text size
     */
    public double largeWords(double count) {
        return Math.rint(count * (usualUnit + unit) / 2);
    }

    /** Free space at both sides of a page, px; a quarter more at most, however large the words. */
    public double margin() {
        return Math.rint(MARGIN * Math.min(unit, 1.25 * usualUnit));
    }

    /** The least side of what a finger must hit, px. */
    public double target() {
        return target;
    }
}
