package io.placard.sync.copy;

import io.placard.catalog.StoreSettings;
import java.net.URI;
import java.util.Optional;

/** Which store the copy is of, so that no other store's answers are mixed into it. */
public record Origin(URI apiUrl, long catalogId) {
    /** How a store's answer stands towards the copy. */
    enum Kinship {
        /** The same store, as far as can be told. */
        SAME,
        /** Another store, and the configuration has changed since: somebody wants it so. */
        MOVED,
        /** Another store, though nobody has changed the configuration. */
        OTHER
    }

    /** Reads what {@link #toString} wrote; empty where it is nothing of that kind. */
    static Optional<Origin> parse(String text) {
        var space = text.lastIndexOf(' ');
        try {
            return Optional.of(new Origin(
                    URI.create(text.substring(0, Math.max(0, space))), Long.parseLong(text.substring(space + 1))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether a kiosk that is set up like this shows another catalogue than one that was set up like that. */
    boolean isOtherCatalogue(Origin that) {
        return catalogId != that.catalogId;
    }

    /** How the answer of this store, which is configured now, stands to a copy that was made of {@code before}. */
    Kinship kinship(Optional<Origin> before, StoreSettings copied, StoreSettings told) {
        if (copied.storeId() <= 0 || told.storeId() <= 0 || copied.storeId() == told.storeId()) {
            return Kinship.SAME;
        }
        return before.filter(each -> !each.equals(this)).isPresent() ? Kinship.MOVED : Kinship.OTHER;
    }

    @Override
    public String toString() {
        return apiUrl + " " + catalogId;
    }
}
