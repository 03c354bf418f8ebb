package io.placard.kiosk.browse.filter;

import io.placard.kiosk.shell.Route;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * What a shopper has chosen on each page, for the way back; forgotten at the session's end. Used on the JavaFX thread.
 */
public final class ChosenFilters {
    private final Map<Route, Filters> chosen = new HashMap<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

    public Filters on(Route page) {
        return chosen.getOrDefault(page, Filters.NONE);
    }

    public void choose(Route page, Filters filters) {
        chosen.put(page, filters);
        version.set(version.get() + 1);
    }

    /** Another number after each choice. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    public void forget() {
        chosen.clear();
        version.set(version.get() + 1);
    }
}
