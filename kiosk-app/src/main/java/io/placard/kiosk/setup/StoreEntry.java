package io.placard.kiosk.setup;

import io.placard.kiosk.settings.tables.Entry;
import io.placard.kiosk.settings.tables.Kind;
import java.net.URI;
import java.util.Optional;

/** Where the store is, as typed so far. The token is never printed. */
public record StoreEntry(String url, String catalogue, String token) {
    public static final StoreEntry EMPTY = new StoreEntry("", "", "");
    /** What {@code https://} alone leaves to be typed. */
    private static final String SCHEME = "https://";

    public StoreEntry {
        url = url.strip();
        catalogue = catalogue.strip();
        token = token.strip();
    }

    /** Empty where it is no address that the kiosk can ask. People leave out the beginning; it is added. */
    public Optional<URI> findUrl() {
        return url.isEmpty()
                ? Optional.empty()
                : Kind.url().convert().apply(new Entry(url.contains("://") ? url : SCHEME + url, "", false));
    }

    /** Empty where it is no catalogue's number. */
    public Optional<Long> findCatalogue() {
        return catalogue.isEmpty()
                ? Optional.empty()
                : Kind.wholeNumber(1, Long.MAX_VALUE).convert().apply(new Entry(catalogue, "", true));
    }

    public boolean isComplete() {
        return findUrl().isPresent() && findCatalogue().isPresent() && !token.isEmpty();
    }

    public StoreEntry withUrl(String other) {
        return new StoreEntry(other, catalogue, token);
    }

    public StoreEntry withCatalogue(String other) {
        return new StoreEntry(url, other, token);
    }

    public StoreEntry withToken(String other) {
        return new StoreEntry(url, catalogue, other);
    }

    @Override
    public String toString() {
        return "StoreEntry[" + url + "/" + catalogue + "]";
    }
}
