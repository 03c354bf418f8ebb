package io.placard.kiosk;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/**
 * The one door to the JavaFX thread. What is handed over runs there later, in order; handing over never blocks. Work
 * handed over while the kiosk is closing is dropped.
 */
public final class FxThread implements Executor {
    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
