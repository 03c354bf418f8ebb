package io.placard.kiosk.setup.wizard;

import io.placard.kiosk.setup.DeviceCheck;
import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.Setup.Places;
import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.StoreTrial;
import io.placard.kiosk.setup.parts.Asking;
import io.placard.kiosk.ui.Languages;
import io.placard.kiosk.ui.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What has been entered in a few lines, where it will be written, and the end. Used on the JavaFX thread. */
final class SummaryViewModel {
    private final Setup setup;
    private final Asking asking;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Places>> places = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ending = new ReadOnlyBooleanWrapper();

    SummaryViewModel(Setup setup, Asking asking, Texts texts) {
        this.setup = setup;
        this.asking = asking;
        this.texts = texts;
        look();
    }

    /** Where the configuration will be; empty until that is known. */
    ReadOnlyObjectProperty<Optional<Places>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /** Why it could not be written; empty for nothing. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty endingProperty() {
        return ending.getReadOnlyProperty();
    }

    /** Looks once more where it can be written. */
    void look() {
        asking.ask(setup::places, found -> places.set(Optional.of(found)));
    }

    void finish() {
        if (!ending.get()) {
            ending.set(true);
            trouble.set("");
            asking.ask(setup::finish, this::finished);
        }
    }

    boolean canFinish(SetupDraft draft) {
        return draft.missing().isEmpty();
    }

    List<Line> lines(SetupDraft draft) {
        return List.of(
                new Line(texts.get("setup.summary.language"), Languages.nameOf(draft.locale()), false),
                new Line(
                        texts.get("setup.summary.screen"),
                        texts.get("setup.screen.inches", draft.diagonalInches()),
                        false),
                store(draft),
                sensors(draft),
                draft.hasPin()
                        ? new Line(texts.get("setup.summary.pin"), texts.get("setup.pin.chosen"), false)
                        : new Line(texts.get("setup.summary.pin"), texts.get("setup.summary.pin.none"), true));
    }

    private Line store(SetupDraft draft) {
        var title = texts.get("setup.summary.store");
        var store = draft.store();
        if (!store.isComplete()) {
            return new Line(title, texts.get("setup.summary.store.missing"), true);
        }
        var named = texts.get("setup.summary.store.named", store.findUrl().orElseThrow(), store.catalogue());
        return switch (draft.trial()) {
            case StoreTrial.Done done
            when done.isReadable() -> new Line(title, named + ". " + texts.get("setup.summary.store.tested"), false);
            case StoreTrial.Done _ -> new Line(title, named + ". " + texts.get("setup.summary.store.failed"), true);
            case StoreTrial.Untried _, StoreTrial.Running _ ->
                new Line(title, named + ". " + texts.get("setup.summary.store.untried"), true);
        };
    }

    private Line sensors(SetupDraft draft) {
        var title = texts.get("setup.summary.sensors");
        if (draft.devices().isEmpty()) {
            return new Line(title, texts.get("setup.summary.sensors.none"), false);
        }
        var seen = setup.look().stream()
                .filter(check -> check.state() == DeviceCheck.State.SEEN)
                .count();
        var all = draft.devices().stream().filter(device -> !device.isTyped()).count();
        return new Line(
                title, texts.get("setup.summary.sensors.seen", draft.devices().size(), seen), seen < all);
    }

    private void finished(Optional<String> problem) {
        ending.set(problem.isEmpty());
        problem.ifPresent(words -> trouble.set(texts.get("setup.summary.trouble", words)));
    }

    /** One thing that was entered. */
    record Line(String title, String words, boolean isTrouble) {}
}
