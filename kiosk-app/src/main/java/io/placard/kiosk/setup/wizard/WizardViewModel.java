package io.placard.kiosk.setup.wizard;

import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.SetupStep;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which step is shown, and what has been entered, here or in a browser. Used on the JavaFX thread. */
public final class WizardViewModel {
    private final ReadOnlyObjectWrapper<SetupStep> step = new ReadOnlyObjectWrapper<>(SetupStep.LANGUAGE);
    private final ReadOnlyObjectWrapper<SetupDraft> draft;
    private final Runnable ignore;

    public WizardViewModel(Setup setup, Executor fxThread) {
        draft = new ReadOnlyObjectWrapper<>(setup.draft());
        ignore = setup.observe(_ -> fxThread.execute(() -> draft.set(setup.draft())));
    }

    public ReadOnlyObjectProperty<SetupStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SetupDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public void next() {
        step.set(step.get().next());
    }

    public void back() {
        step.set(step.get().before());
    }

    public void close() {
        ignore.run();
    }
}
