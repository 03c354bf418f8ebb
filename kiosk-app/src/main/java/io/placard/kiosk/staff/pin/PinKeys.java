package io.placard.kiosk.staff.pin;

import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** A keyboard that somebody has plugged in enters digits as well, key by key. Used on the JavaFX thread. */
final class PinKeys {
    private static final char ENTER = '\r';
    private static final char ERASE = '\b';
    /** Just more than a machine's pause. */
    private static final Duration QUIET = Duration.millis(TypedKeys.ALONE.toMillis() + 1.0);

    private final PinPadViewModel viewModel;
    private final LongSupplier nanos;
    private final TypedKeys keys = new TypedKeys();
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final EventHandler<KeyEvent> filter = this::heard;
    private Optional<Scene> heardIn = Optional.empty();

    /** @param nanos monotonic time */
    PinKeys(PinPadViewModel viewModel, LongSupplier nanos) {
        this.viewModel = viewModel;
        this.nanos = nanos;
        quiet.setOnFinished(_ -> keys.quiet(nanos.getAsLong()).ifPresent(this::use));
    }

    void listen(Scene scene) {
        ignore();
        heardIn = Optional.of(scene);
        scene.addEventFilter(KeyEvent.ANY, filter);
    }

    void ignore() {
        quiet.stop();
        heardIn.ifPresent(scene -> scene.removeEventFilter(KeyEvent.ANY, filter));
        heardIn = Optional.empty();
    }

    private void heard(KeyEvent event) {
        // Or a space would press the button that was touched last.
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            viewModel.cancel();
        } else if (event.getEventType() == KeyEvent.KEY_TYPED
                && !event.getCharacter().isEmpty()) {
            keys.typed(event.getCharacter().charAt(0), nanos.getAsLong()).ifPresent(this::use);
            quiet.playFromStart();
        }
    }

    private void use(char key) {
        if (key >= '0' && key <= '9') {
            viewModel.type(key - '0');
        } else if (key == ERASE) {
            viewModel.erase();
        } else if (key == ENTER || key == '\n') {
            viewModel.enter();
        }
    }
}
