package io.placard.kiosk.setup;

import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.tables.ConfigTables;

/** What another kiosk's configuration becomes on this one. */
record Successor(ConfigTables config) {
    private static final String STORE = "store";
    private static final String URL = "api_url";
    private static final String CATALOGUE = "catalog_id";
    private static final String TOKEN = "token";

    /** With something in place of what only the other one's environment said, so that the rest can be looked at. */
    ConfigTables completed() {
        var whole = config;
        whole = whole.find(STORE, URL).isPresent() ? whole : whole.with(STORE, URL, "https://store.invalid");
        whole = whole.find(STORE, CATALOGUE).isPresent() ? whole : whole.with(STORE, CATALOGUE, 1L);
        return whole.find(STORE, TOKEN).isPresent() ? whole : whole.with(STORE, TOKEN, "not known");
    }

    /**
     * As if somebody had entered it.
     *
     * @param before what this kiosk's own file said
     */
    SetupDraft draft(Settings.Display display, ConfigTables before) {
        var given = FarAccess.carriedOver(before, config)
                .without(STORE, URL)
                .without(STORE, CATALOGUE)
                .without(STORE, TOKEN);
        return SetupDraft.of(given, display.locale(), display.diagonalInches())
                .with(new StoreEntry(
                        config.findText(STORE, URL).orElse(""),
                        config.find(STORE, CATALOGUE).map(Object::toString).orElse(""),
                        config.findText(STORE, TOKEN).orElse("")));
    }
}
