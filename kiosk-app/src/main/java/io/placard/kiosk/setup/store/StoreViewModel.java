package io.placard.kiosk.setup.store;

import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.StoreEntry;
import java.util.function.UnaryOperator;

/** What is entered of the store, and what it answers. Used on the JavaFX thread. */
public final class StoreViewModel {
    private final Setup setup;
    private final Runnable goOn;

    /** @param goOn leads to the next step */
    public StoreViewModel(Setup setup, Runnable goOn) {
        this.setup = setup;
        this.goOn = goOn;
    }

    void typeUrl(String text) {
        change(store -> store.withUrl(text));
    }

    void typeCatalogue(String text) {
        change(store -> store.withCatalogue(text));
    }

    void typeToken(String text) {
        change(store -> store.withToken(text));
    }

    /** Whether something stands there that is no address. */
    boolean isUrlWrong(StoreEntry store) {
        return !store.url().isEmpty() && store.findUrl().isEmpty();
    }

    /** Whether something stands there that is no number. */
    boolean isCatalogueWrong(StoreEntry store) {
        return !store.catalogue().isEmpty() && store.findCatalogue().isEmpty();
    }

    void test() {
        setup.tryStore();
    }

    /** On to the next step, whatever the store has answered. */
    void goOn() {
        goOn.run();
    }

    private void change(UnaryOperator<StoreEntry> change) {
        setup.enter(draft -> draft.with(change.apply(draft.store())));
    }
}
