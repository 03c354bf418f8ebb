package io.placard.catalog.live;

import io.placard.catalog.live.Row.SortKey;
import java.text.Collator;
import java.util.Locale;

/** Sorts names as the people of a locale expect it. Not safe for several threads at once: the writer's. */
final class NameOrder {
    private final Collator collator;

    NameOrder(Locale locale) {
        collator = Collator.getInstance(locale);
        collator.setStrength(Collator.TERTIARY);
    }

    SortKey keyOf(String name) {
        return new SortKey(collator.getCollationKey(name).toByteArray());
    }
}
