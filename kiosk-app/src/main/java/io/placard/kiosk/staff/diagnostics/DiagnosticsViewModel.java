package io.placard.kiosk.staff.diagnostics;

import io.placard.kiosk.support.Diagnosis;
import io.placard.kiosk.ui.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The diagnosis as staff read it, looked at again every ten seconds. Used on the JavaFX thread. */
public final class DiagnosticsViewModel {
    private static final int LOOK_EVERY_TICKS = 10;
    /** Long enough to read the question, short enough that nobody restarts by a touch meant for something else. */
    private static final int CONFIRM_WITHIN_TICKS = 8;

    private final DiagnosticsActions actions;
    private final DiagnosisWords words;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Line>> errors = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper exported = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper restart;
    private final ReadOnlyBooleanWrapper safe = new ReadOnlyBooleanWrapper(false);
    private boolean isLooking;
    private boolean isExporting;
    private boolean isLeft;
    private int ticks;
    private int confirmLeft;

    public DiagnosticsViewModel(DiagnosticsActions actions, DiagnosisWords words, Texts texts) {
        this.actions = actions;
        this.words = words;
        this.texts = texts;
        restart = new ReadOnlyStringWrapper(texts.get("diagnostics.restart"));
        look();
    }

    /** One fact. */
    record Line(String title, String words, boolean isTrouble) {}

    /** What is to be read; empty until the first look has come back. */
    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Warnings and errors of the log, newest first. */
    ReadOnlyObjectProperty<List<Line>> errorsProperty() {
        return errors.getReadOnlyProperty();
    }

    /** What became of the bundle; empty before. */
    ReadOnlyStringProperty exportedProperty() {
        return exported.getReadOnlyProperty();
    }

    /** What the button for a restart says. */
    ReadOnlyStringProperty restartProperty() {
        return restart.getReadOnlyProperty();
    }

    /** Whether the kiosk runs in safe mode. */
    ReadOnlyBooleanProperty safeProperty() {
        return safe.getReadOnlyProperty();
    }

    void tick() {
        ticks++;
        if (ticks % LOOK_EVERY_TICKS == 0) {
            look();
        }
        if (confirmLeft > 0) {
            confirmLeft--;
            if (confirmLeft == 0) {
                restart.set(texts.get("diagnostics.restart"));
            }
        }
    }

    void export() {
        if (!isExporting) {
            isExporting = true;
            exported.set(texts.get("diagnostics.export.writing"));
            actions.export(this::written);
        }
    }

    void resync() {
        actions.resync();
    }

    /** The first touch asks back, the second restarts. */
    void restart() {
        if (confirmLeft > 0) {
            restart.set(texts.get("diagnostics.restart.now"));
            actions.restart();
        } else {
            confirmLeft = CONFIRM_WITHIN_TICKS;
            restart.set(texts.get("diagnostics.restart.sure"));
        }
    }

    void startNormally() {
        actions.startNormally();
    }

    /** Answers that are still to come find nobody. */
    void leave() {
        isLeft = true;
    }

    private void look() {
        if (!isLooking && !isLeft) {
            isLooking = true;
            actions.look(this::found);
        }
    }

    private void found(Diagnosis diagnosis) {
        isLooking = false;
        if (!isLeft) {
            safe.set(diagnosis.mode().isSafe());
            lines.set(words.lines(diagnosis));
            errors.set(words.errors(diagnosis));
        }
    }

    private void written(Optional<Path> file) {
        isExporting = false;
        exported.set(file.map(path -> texts.get("diagnostics.export.done", path))
                .orElseGet(() -> texts.get("diagnostics.export.failed")));
    }
}
