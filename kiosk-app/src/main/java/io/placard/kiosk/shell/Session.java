package io.placard.kiosk.shell;

import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One shopper's time at the kiosk: how they want to see it, what lies over the screens, and when they count as gone.
 * Holds nothing that outlives it. Used on the JavaFX thread only; time is an argument.
 */
public final class Session {
    /** Long enough to read the question and answer it (WCAG 2.2, 2.2.1). */
    private static final Duration LONGEST_WARNING = Duration.ofSeconds(20);
    /** Of a short delay the warning takes this part. */
    private static final int WARNING_SHARE = 3;

    private final Preferences usual;
    private final ReadOnlyObjectWrapper<Preferences> preferences;
    private final ReadOnlyObjectWrapper<Overlay> overlay = new ReadOnlyObjectWrapper<>(new Overlay.None());
    private Instant lastActivity = Instant.MIN;
    private boolean isOpen;

    /** @param usual what everybody sees who has chosen nothing */
    public Session(Preferences usual) {
        this.usual = usual;
        this.preferences = new ReadOnlyObjectWrapper<>(usual);
    }

    public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }

    public Preferences preferences() {
        return preferences.get();
    }

    /** What everybody sees who has chosen nothing. */
    public Preferences usual() {
        return usual;
    }

    /** A shopper chose; whoever shows something shows it so from now on. */
    public void prefer(Preferences chosen) {
        preferences.set(chosen);
    }

    /** Whether the shopper has chosen anything that the end of the session takes back. */
    public boolean hasChoices() {
        return !preferences.get().equals(usual);
    }

    public void preferUsual() {
        preferences.set(usual);
    }

    public ReadOnlyObjectProperty<Overlay> overlayProperty() {
        return overlay.getReadOnlyProperty();
    }

    public void lay(Overlay over) {
        overlay.set(over);
    }

    /** A touch, a tag or a hand at a slot: opens a session or keeps it open, and answers the question. */
    public void activity(Instant now) {
        lastActivity = now;
        isOpen = true;
        if (overlay.get() instanceof Overlay.StillThere) {
            overlay.set(new Overlay.None());
        }
    }

    /**
     * Looks at the clock: asks whether anybody is still there while the last part of the delay runs, where there is
     * something to lose.
     *
     * @param delay without activity, until the session ends
     * @param somethingToLose whether the end would take anything from a shopper
     * @return whether the session has ended now; true once for each session. A clock that was set back counts as
     *     activity
     */
    public boolean endsAt(Instant now, Duration delay, boolean somethingToLose) {
        if (!isOpen) {
            return false;
        }
        if (now.isBefore(lastActivity)) {
            lastActivity = now;
        }
        var left = Duration.between(now, lastActivity.plus(delay));
        if (!left.isPositive()) {
            end();
            return true;
        }
        if (somethingToLose && left.compareTo(warning(delay)) <= 0) {
            overlay.set(
                    new Overlay.StillThere(Math.toIntExact(left.plusMillis(999).toSeconds())));
        }
        return false;
    }

    private void end() {
        isOpen = false;
        overlay.set(new Overlay.None());
        preferUsual();
    }

    private static Duration warning(Duration delay) {
        var share = delay.dividedBy(WARNING_SHARE);
        return share.compareTo(LONGEST_WARNING) < 0 ? share : LONGEST_WARNING;
    }
}
