package io.placard.kiosk.shell;

import java.util.Locale;

/**
 * How a shopper wants to see the kiosk; for this session only, and nothing of it is kept.
 *
 * @param locale the language of words, numbers, prices and dates
 * @param highContrast black on white instead of the store's theme
 * @param lowReach everything that can be touched lies in the lower part of an upright screen
 * @param calm nothing moves by itself
 * @param aloud pages and controls are read aloud
 */
public record Preferences(
        Locale locale, TextSize textSize, boolean highContrast, boolean lowReach, boolean calm, boolean aloud) {
    /** What a kiosk in this language shows to everybody. */
    public static Preferences of(Locale locale) {
        return new Preferences(locale, TextSize.NORMAL, false, false, false, false);
    }

    public Preferences in(Locale language) {
        return new Preferences(language, textSize, highContrast, lowReach, calm, aloud);
    }

    public Preferences at(TextSize size) {
        return new Preferences(locale, size, highContrast, lowReach, calm, aloud);
    }

    public Preferences withHighContrast(boolean wanted) {
        return new Preferences(locale, textSize, wanted, lowReach, calm, aloud);
    }

    public Preferences withLowReach(boolean wanted) {
        return new Preferences(locale, textSize, highContrast, wanted, calm, aloud);
    }

    public Preferences withCalm(boolean wanted) {
        return new Preferences(locale, textSize, highContrast, lowReach, wanted, aloud);
    }

    public Preferences withAloud(boolean wanted) {
        return new Preferences(locale, textSize, highContrast, lowReach, calm, wanted);
    }
}
