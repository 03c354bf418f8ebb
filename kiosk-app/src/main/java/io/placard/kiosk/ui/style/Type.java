package io.placard.kiosk.ui.style;

import javafx.scene.text.Font;

/**
 * The one type scale: a serif that speaks, a sans serif that informs. Built in code, not by CSS, because words are
 * fitted to their lines before CSS is applied.
 *
 * @param poster one name that is read from across the room, on a screen that stands still
 * @param display one name that fills a screen
 * @param title what a page is
 * @param heading what a part of a page is
 * @param name products on cards
 * @param figure prices on a product's page
 * @param body running text
 * @param strong what must be found fast
 * @param label small words beside others; never smaller than standing readers need
 */
public record Type(
        Font poster,
        Font display,
        Font title,
        Font heading,
        Font name,
        Font figure,
        Font body,
        Font strong,
        Font label) {
    private static final String SERIF = "Instrument Serif";
    private static final String SANS = "Hanken Grotesk";
    private static final String SANS_STRONG = "Hanken Grotesk SemiBold";

    /** Larger glyphs are not cached by JavaFX but drawn anew in each frame (prism.fontSizeLimit); px. */
    private static final double LARGEST_CACHED = 79;

    static Type of(Sizes sizes) {
        return new Type(
                Font.font(SERIF, sizes.largeWords(6.4)),
                Font.font(SERIF, Math.min(sizes.largeWords(4.2), LARGEST_CACHED)),
                Font.font(SERIF, sizes.largeWords(3.2)),
                Font.font(SERIF, sizes.largeWords(2.1)),
                font(SERIF, 1.5, sizes),
                font(SANS_STRONG, 1.6, sizes),
                font(SANS, 1.05, sizes),
                font(SANS_STRONG, 1.05, sizes),
                font(SANS, 0.95, sizes));
    }

    private static Font font(String family, double units, Sizes sizes) {
        return Font.font(family, sizes.units(units));
    }
}
