package io.placard.kiosk.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Darkens the screen outside of the shop's hours, and lights it for whoever touches it or the shelf, until five minutes
 * after the last of that. Used on one thread; time is an argument.
 */
public final class NightLight {
    private static final Duration AWAKE = Duration.ofMinutes(5);

    private final Optional<ShopHours> hours;
    private final Supplier<ZoneId> zone;
    private final Consumer<Boolean> light;
    private Instant lastActivity = Instant.EPOCH;
    private boolean isLit = true;

    /**
     * @param hours empty for a screen that is always lit
     * @param zone the store's
     * @param light is told when the screen is to be lit, or dark
     */
    public NightLight(Optional<ShopHours> hours, Supplier<ZoneId> zone, Consumer<Boolean> light) {
        this.hours = hours;
        this.zone = zone;
        this.light = light;
    }

    public boolean isLit() {
        return isLit;
    }

    /** Somebody is there; the screen is lit when this returns. */
    public void activity(Instant now) {
        lastActivity = now;
        set(true);
    }

    /** A second has passed. Whoever is still at a page is not left in the dark. */
    public void tick(Instant now, boolean isAnybodyThere) {
        set(isAnybodyThere
                || isAwake(now)
                || hours.map(it -> it.isOpen(now, zone.get())).orElse(true));
    }

    /** An activity that lies ahead, because the clock was set back, says nothing. */
    private boolean isAwake(Instant now) {
        return !lastActivity.isAfter(now) && now.isBefore(lastActivity.plus(AWAKE));
    }

    private void set(boolean lit) {
        if (lit != isLit) {
            isLit = lit;
            light.accept(lit);
        }
    }
}
