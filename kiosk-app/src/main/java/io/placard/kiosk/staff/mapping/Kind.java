package io.placard.kiosk.staff.mapping;

import java.util.Locale;

/** What a tag can stand for. */
enum Kind {
    PRODUCT,
    BRAND,
    CATEGORY,
    BRAND_IN_CATEGORY;

    /** The text that names it. */
    String key() {
        return switch (this) {
            case PRODUCT -> "mapping.kind.product";
            case BRAND -> "mapping.kind.brand";
            case CATEGORY -> "mapping.kind.category";
            case BRAND_IN_CATEGORY -> "mapping.kind.both";
        };
    }

    /** Of the button that chooses it. */
    String id() {
        return "mapping-kind-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
