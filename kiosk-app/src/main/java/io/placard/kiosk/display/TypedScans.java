package io.placard.kiosk.display;

import io.placard.hardware.KeyboardLine;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Takes the scans of a reader that poses as a keyboard out of a window's keys. Keys are held until it is clear whose
 * they are: a scan's reach nobody in the window, a shopper's are fired again as they were, in order, a tenth of a
 * second after the last one typed at a reader's pace. Keys that no reader types set them free at once. Used on the
 * JavaFX thread only.
 *
 * <p>It filters at the window, not at the scene: a filter of the scene would see a shopper's key twice, when it is held
 * and when it is fired again.
 */
public final class TypedScans implements AutoCloseable {
    /** Just more than the pause that ends a scan. */
    private static final Duration QUIET = Duration.millis(101);

    private final Scene scene;
    private final Window window;
    private final KeyboardLine line;
    private final LongSupplier nanos;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final EventHandler<KeyEvent> filter = this::on;
    private final Deque<KeyEvent> held = new ArrayDeque<>();
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private final Set<KeyCode> scanned = EnumSet.noneOf(KeyCode.class);
    private Subscription focus = Subscription.EMPTY;
    private boolean isReturning;

    /**
     * Does nothing yet.
     *
     * @param scene in its window already
     * @param nanos monotonic time
     */
    public TypedScans(Scene scene, KeyboardLine line, LongSupplier nanos) {
        this.scene = scene;
        this.window = scene.getWindow();
        this.line = line;
        this.nanos = nanos;
        quiet.setOnFinished(_ -> passed());
    }

    /** From now on the reader is heard while the window has the focus. */
    public void open() {
        window.addEventFilter(KeyEvent.ANY, filter);
        focus = window.focusedProperty().subscribe(this::focused);
    }

    @Override
    public void close() {
        window.removeEventFilter(KeyEvent.ANY, filter);
        focus.unsubscribe();
        focused(false);
    }

    private void focused(boolean isFocused) {
        line.receiving(isFocused);
        if (!isFocused) {
            giveUp();
            // What is let go elsewhere is not told here.
            down.clear();
            scanned.clear();
        }
    }

    private void on(KeyEvent event) {
        if (isReturning) {
            return;
        }
        // Where there is no window manager nobody tells who has the focus, but the keys come.
        line.receiving(true);
        if (isShoppers(event)) {
            giveUp();
        } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
            hold(event);
            settle(line.typed(event.getCharacter().charAt(0), nanos.getAsLong(), isInField()));
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            released(event);
        } else if (!held.isEmpty() || isOfTag(event.getCode())) {
            hold(event);
        }
    }

    /** What no reader types: shortcuts, arrows, whatever is more than a character, a key that repeats itself. */
    private boolean isShoppers(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return true;
        }
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return event.getCharacter().length() != 1;
        }
        var code = event.getCode();
        return isEditing(code)
                || (event.getEventType() == KeyEvent.KEY_PRESSED && !isModifier(code) && !down.add(code));
    }

    private void released(KeyEvent event) {
        down.remove(event.getCode());
        if (scanned.remove(event.getCode())) {
            event.consume();
        } else if (!held.isEmpty()) {
            hold(event);
        }
    }

    private void hold(KeyEvent event) {
        held.add(event.copyFor(event.getSource(), event.getTarget()));
        event.consume();
        if (isTyped(event)) {
            quiet.playFromStart();
        } else {
            // Goes on where it runs already: a release must not make the letter before it wait longer.
            quiet.play();
        }
    }

    private void passed() {
        settle(line.quiet(nanos.getAsLong()));
        if (held.stream().anyMatch(TypedScans::isTyped)) {
            quiet.playFromStart();
        } else {
            // What is left was pressed and types nothing.
            giveBackAll();
        }
    }

    private void giveUp() {
        quiet.stop();
        line.giveUp();
        giveBackAll();
    }

    private void settle(KeyboardLine.Verdict verdict) {
        giveBack(verdict.returned());
        if (verdict.isTag()) {
            held.stream()
                    .filter(event -> event.getEventType() == KeyEvent.KEY_PRESSED)
                    .map(KeyEvent::getCode)
                    .filter(down::contains)
                    .forEach(scanned::add);
            held.clear();
        }
    }

    /** So many characters, with the presses before them and the releases after them. */
    private void giveBack(int characters) {
        int left = characters;
        while (left > 0 && !held.isEmpty()) {
            var event = held.remove();
            left -= isTyped(event) ? 1 : 0;
            fire(event);
        }
        while (characters > 0 && !held.isEmpty() && held.element().getEventType() == KeyEvent.KEY_RELEASED) {
            fire(held.remove());
        }
    }

    private void giveBackAll() {
        while (!held.isEmpty()) {
            fire(held.remove());
        }
    }

    private void fire(KeyEvent event) {
        isReturning = true;
        try {
            var owner = scene.getFocusOwner();
            // A letter before it may have brought up the field in which the rest is meant to go.
            var target = scene.equals(event.getTarget()) && owner != null ? owner : event.getTarget();
            Event.fireEvent(target, event);
        } finally {
            isReturning = false;
        }
    }

    private boolean isInField() {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    private static boolean isTyped(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED;
    }

    private static boolean isOfTag(KeyCode code) {
        return code.isLetterKey() || code.isDigitKey();
    }

    private static boolean isModifier(KeyCode code) {
        return code.isModifierKey() || code == KeyCode.UNDEFINED;
    }

    private static boolean isEditing(KeyCode code) {
        return code == KeyCode.BACK_SPACE
                || code == KeyCode.DELETE
                || code == KeyCode.ESCAPE
                || code == KeyCode.SPACE
                || code.isNavigationKey()
                || code.isFunctionKey();
    }
}
