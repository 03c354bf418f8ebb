package io.placard.kiosk.ui;

import java.util.List;
import java.util.Locale;

/** The languages a shopper can choose from: those that the kiosk's words are written in. */
public final class Languages {
    private static final List<Locale> WRITTEN =
            List.of(Locale.US, Locale.of("es", "ES"), Locale.FRANCE, Locale.GERMANY);

    private Languages() {}

    /** All of them, the kiosk's own with the region that the settings give it. */
    public static List<Locale> besides(Locale usual) {
        return WRITTEN.stream()
                .map(each -> each.getLanguage().equals(usual.getLanguage()) ? usual : each)
                .toList();
    }

    /** As its speakers call it, such as {@code Deutsch}. */
    public static String nameOf(Locale locale) {
        var language = Locale.of(locale.getLanguage());
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
