package io.placard.kiosk.demo.artwork.label;

import io.placard.kiosk.demo.artwork.paint.Pattern;
import io.placard.kiosk.demo.artwork.paint.Typeface;
import java.util.List;

/** A brand's look, the same on all it makes. */
public record BrandStyle(long id, Typeface face, Layout layout, Pattern pattern, Emblem emblem) {
    private static final List<Typeface> FACES =
            List.of(Typeface.FRAUNCES, Typeface.JOST, Typeface.CORMORANT, Typeface.DM_SERIF);
    private static final List<Layout> LAYOUTS =
            List.of(Layout.CLASSIC, Layout.BLOCK, Layout.ARCH, Layout.PRINT, Layout.BAND, Layout.SEAL);
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.MOTIFS,
            Pattern.SCALLOPS,
            Pattern.PLAIN,
            Pattern.DOTS,
            Pattern.WAVES,
            Pattern.DIAMONDS,
            Pattern.STRIPES);

    /** Numbers without common factors, so that neighbours differ in everything. */
    public static BrandStyle of(long brandId) {
        var number = (int) brandId;
        return new BrandStyle(
                brandId,
                pick(FACES, number * 3 + number / 4),
                pick(LAYOUTS, number),
                pick(PATTERNS, number * 5),
                Emblem.of(number));
    }

    private static <T> T pick(List<T> from, int number) {
        return from.get(Math.floorMod(number, from.size()));
    }
}
