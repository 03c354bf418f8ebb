package io.placard.kiosk.staff.licences;

import io.placard.kiosk.licences.Licences;
import io.placard.kiosk.licences.Licences.LegalText;
import io.placard.kiosk.licences.Licences.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** From the list of parts to a part's texts and back. Used on the JavaFX thread. */
public final class LicencesViewModel {
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.Looking());
    private final ReadOnlyBooleanWrapper deeper = new ReadOnlyBooleanWrapper(false);
    private final Deque<Page> above = new ArrayDeque<>();

    /** @param read reads beside the JavaFX thread, and answers on it */
    public LicencesViewModel(Consumer<Consumer<Licences>> read) {
        read.accept(licences -> page.set(new Page.Parts(licences)));
    }

    /** What is to be seen. */
    sealed interface Page {
        /** The list is being read. */
        record Looking() implements Page {}

        /** All parts. */
        record Parts(Licences licences) implements Page {}

        /** The texts of a part that has several. */
        record Texts(Part part) implements Page {}

        /** One text. */
        record Words(Part part, LegalText text) implements Page {}
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whether there is a page above. */
    ReadOnlyBooleanProperty deeperProperty() {
        return deeper.getReadOnlyProperty();
    }

    /** To the part's text, or to the choice of them. */
    void choose(Part part) {
        go(part.texts().size() == 1 ? new Page.Words(part, part.texts().getFirst()) : new Page.Texts(part));
    }

    void read(Part part, LegalText text) {
        go(new Page.Words(part, text));
    }

    void back() {
        if (!above.isEmpty()) {
            var before = above.pop();
            deeper.set(!above.isEmpty());
            page.set(before);
        }
    }

    private void go(Page next) {
        above.push(page.get());
        deeper.set(true);
        page.set(next);
    }
}
