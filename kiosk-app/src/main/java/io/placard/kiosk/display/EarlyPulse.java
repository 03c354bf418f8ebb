package io.placard.kiosk.display;

import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a pulse of JavaFX outside its timer. JavaFX has no public way: its toolkit's own method is called by reflection,
 * and where that is not allowed or gone, the timer's next tick does. Used on the JavaFX thread only.
 */
final class EarlyPulse {
    private static final Logger log = LoggerFactory.getLogger(EarlyPulse.class);

    private Optional<Method> method = find();

    /** Lays out, copies and hands to the render thread what has changed; nothing during a pulse. */
    void fire() {
        method.ifPresent(pulse -> {
            try {
                pulse.invoke(Toolkit.getToolkit());
            } catch (IllegalAccessException | InvocationTargetException e) {
                log.warn("Pages are drawn at the next tick of the timer: JavaFX's pulse failed", e);
                method = Optional.empty();
            }
        });
    }

    private static Optional<Method> find() {
        try {
            var pulse = Toolkit.getToolkit().getClass().getDeclaredMethod("pulse");
            pulse.setAccessible(true);
            return Optional.of(pulse);
        } catch (NoSuchMethodException | RuntimeException e) {
            log.info(
                    "Pages are drawn at the next tick of the timer: this JavaFX does not let its pulse be called ({})",
                    e.getMessage());
            return Optional.empty();
        }
    }
}
