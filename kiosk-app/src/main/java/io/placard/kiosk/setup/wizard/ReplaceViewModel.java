package io.placard.kiosk.setup.wizard;

import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.parts.Asking;
import io.placard.kiosk.transfer.TransferFiles;
import io.placard.kiosk.transfer.UnusableTransferException;
import io.placard.kiosk.ui.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Which file of another kiosk is taken over, and what came of it. Used on the JavaFX thread. */
final class ReplaceViewModel {
    private final Setup setup;
    private final Asking asking;
    private final Texts texts;
    private final Runnable goOn;
    private final ReadOnlyObjectWrapper<Optional<List<Path>>> files = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private String passphrase = "";

    /** @param goOn once another kiosk's settings are entered */
    ReplaceViewModel(Setup setup, Asking asking, Texts texts, Runnable goOn) {
        this.setup = setup;
        this.asking = asking;
        this.texts = texts;
        this.goOn = goOn;
    }

    /** On sticks; empty until somebody has looked. */
    ReadOnlyObjectProperty<Optional<List<Path>>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Path>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Why it was not taken over; empty for nothing. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Looks once more what is plugged in. */
    void look() {
        asking.ask(setup::transfers, this::found);
    }

    void choose(Path file) {
        chosen.set(Optional.of(file));
        trouble.set("");
    }

    void type(String words) {
        passphrase = words;
        trouble.set("");
    }

    void takeOver() {
        if (chosen.get().isPresent() && !passphrase.isEmpty() && !working.get()) {
            working.set(true);
            trouble.set("");
            var file = chosen.get().orElseThrow();
            var words = passphrase;
            asking.ask(() -> attempt(file, words), this::ended);
        }
    }

    private void found(List<Path> now) {
        files.set(Optional.of(now));
        if (chosen.get().filter(now::contains).isEmpty()) {
            chosen.set(now.stream().findFirst());
        }
    }

    private Optional<String> attempt(Path file, String words) {
        try {
            return setup.takeOver(TransferFiles.read(file), words.toCharArray())
                    .map(problem -> texts.get("setup.replace.unfit", problem));
        } catch (IOException e) {
            return Optional.of(texts.get("setup.replace.unreadable", String.valueOf(e.getMessage())));
        } catch (UnusableTransferException e) {
            return Optional.of(
                    switch (e.reason()) {
                        case DAMAGED -> texts.get("setup.replace.damaged");
                        case NEWER -> texts.get("setup.replace.newer");
                        case WRONG_PASSPHRASE -> texts.get("setup.replace.wrong");
                    });
        }
    }

    private void ended(Optional<String> problem) {
        working.set(false);
        trouble.set(problem.orElse(""));
        if (problem.isEmpty()) {
            goOn.run();
        }
    }
}
