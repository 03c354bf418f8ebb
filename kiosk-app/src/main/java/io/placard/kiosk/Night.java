package io.placard.kiosk;

import io.placard.kiosk.display.KioskWindow;
import io.placard.kiosk.display.ScreenPower;
import io.placard.kiosk.hours.NightLight;
import io.placard.kiosk.hours.ShopHours;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Visit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** The screen outside of the shop's hours: black, and switched off where that can be done. On the JavaFX thread. */
final class Night implements AutoCloseable {
    private final NightLight light;
    private final KioskWindow window;
    private final ScreenPower power = ScreenPower.of(System.getenv());
    private final boolean hasHours;

    /** @param zone the store's */
    Night(Optional<ShopHours> hours, Supplier<ZoneId> zone, KioskWindow window) {
        this.window = window;
        hasHours = hours.isPresent();
        light = new NightLight(hours, zone, this::show);
    }

    /** Whoever wakes the screen by a key cannot have meant what it would have chosen in the dark. */
    void open(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!light.isLit()) {
                key.consume();
            }
        });
        if (hasHours) {
            // A run before this one may have ended in the dark.
            show(true);
        }
    }

    void activity(Instant now) {
        light.activity(now);
    }

    void tick(Instant now, Visit visit) {
        light.tick(now, !(visit.route() instanceof Route.Attract));
    }

    @Override
    public void close() {
        if (!light.isLit()) {
            show(true);
        }
    }

    private void show(boolean lit) {
        window.light(lit);
        power.set(lit);
    }
}
