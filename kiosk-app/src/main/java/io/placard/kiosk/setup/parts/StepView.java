package io.placard.kiosk.setup.parts;

import io.placard.kiosk.setup.SetupDraft;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** One step of setup on the screen. Used on the JavaFX thread. */
public interface StepView {
    /** What is asked. */
    Region body();

    /** The main button. */
    ObservableValue<Next> next();

    /** Shows what has been entered, here or elsewhere. */
    void show(SetupDraft draft);

    /** A part of a second has passed. */
    default void tick() {}

    /** Nobody looks at it any more. */
    default void leave() {}
}
