package io.placard.kiosk.ui;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words on the screen, by key, in the shopper's language. Used on one thread. */
public final class Texts {
    /** What shoppers read, what staff read, and what is read before there is a shop. */
    private static final List<String> BUNDLES = List.of("text", "staff", "setup");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<ResourceBundle> bundles = new ArrayList<>();
    private final Locale locale;
    private final Map<String, MessageFormat> formats = new HashMap<>();

    public Texts(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The text, with its gaps filled. */
    public String get(String key, Object... gaps) {
        return gaps.length == 0
                ? text(key)
                : formats.computeIfAbsent(key, it -> new MessageFormat(text(it), locale))
                        .format(gaps);
    }

    /** Shoppers' words are looked for first; the others are not even read before somebody asks for one of them. */
    private String text(String key) {
        for (var place = 0; place < BUNDLES.size(); place++) {
            if (place == bundles.size()) {
                bundles.add(ResourceBundle.getBundle("io.placard.kiosk.ui." + BUNDLES.get(place), locale, NO_FALLBACK));
            }
            if (bundles.get(place).containsKey(key)) {
                return bundles.get(place).getString(key);
            }
        }
        throw new IllegalArgumentException("There are no words for " + key);
    }
}
