package io.placard.kiosk.ui;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words on the screen, by key, in the shopper's language. Used on one thread. */
public final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, MessageFormat> formats = new HashMap<>();

    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "io.placard.kiosk.ui.text",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    /** The text, with its gaps filled. */
    public String get(String key, Object... gaps) {
        return gaps.length == 0
                ? bundle.getString(key)
                : formats.computeIfAbsent(key, it -> new MessageFormat(bundle.getString(it), locale))
                        .format(gaps);
    }
}
