package io.placard.kiosk.shell;

import io.placard.catalog.AgeRule;
import io.placard.catalog.AgeRule.Gate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One shopper's time at the kiosk: how they want to see it, what lies over the screens, and when they count as gone.
 * Holds nothing that outlives it. Used on the JavaFX thread only; time is an argument.
 */
public final class Session {
    /** Long enough to read the question and answer it (WCAG 2.2, 2.2.1). */
    private static final Duration LONGEST_WARNING = Duration.ofSeconds(20);
    /** So long the kiosk waits after its start for somebody to touch it. */
    private static final Duration UNTOUCHED = Duration.ofSeconds(30);
    /** Long enough to read why the shop stays closed. */
    private static final Duration REFUSAL = Duration.ofSeconds(12);
    /** Of a short delay the warning takes this part. */
    private static final int WARNING_SHARE = 3;

    private final Preferences usual;
    private final ReadOnlyObjectWrapper<Preferences> preferences;
    private final ReadOnlyObjectWrapper<Overlay> overlay = new ReadOnlyObjectWrapper<>(new Overlay.None());
    private Instant lastActivity = Instant.MIN;
    private boolean isOpen;
    private boolean isTouched;
    private boolean isAdmitted;
    private boolean canSpeak;
    private Optional<Overlay.AgeQuestion> question = Optional.empty();
    private Runnable onEnd = () -> {};

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

    /**
     * Whether this machine can read aloud to whoever wants it; where it no longer can, nobody is left waiting for it.
     */
    public void offerSpeech(boolean isOffered) {
        canSpeak = isOffered;
        if (!isOffered) {
            prefer(preferences().withAloud(false));
        }
    }

    public boolean canSpeak() {
        return canSpeak;
    }

    public void preferUsual() {
        preferences.set(usual);
    }

    public ReadOnlyObjectProperty<Overlay> overlayProperty() {
        return overlay.getReadOnlyProperty();
    }

    /** Lays this over the screens; where that is nothing, a question that is still open comes back. */
    public void lay(Overlay over) {
        overlay.set(over instanceof Overlay.None && question.isPresent() ? question.get() : over);
    }

    /** Does this whenever a session has ended. */
    public void onEnd(Runnable action) {
        onEnd = action;
    }

    /** The kiosk stands ready from now on; where nobody touches it for a while, that is a session's end too. */
    public void begin(Instant now) {
        if (!isTouched) {
            lastActivity = now;
            isOpen = true;
        }
    }

    /**
     * Somebody is about to see what the store sells: asks for their age first, once in each session, where the store
     * wants it.
     *
     * @param today in the store's time
     */
    public void guard(AgeRule rule, LocalDate today) {
        if (rule.gate() != Gate.OFF && !isAdmitted && question.isEmpty()) {
            var asked = new Overlay.AgeQuestion(rule, today);
            question = Optional.of(asked);
            overlay.set(asked);
        }
    }

    /** The shopper is old enough; holds for this session. */
    public void admit() {
        isAdmitted = true;
        question = Optional.empty();
        overlay.set(new Overlay.None());
    }

    /** The shopper is too young; a moment later the session ends. */
    public void refuse() {
        question.ifPresent(
                asked -> overlay.set(new Overlay.TooYoung(asked.rule().minimumAge())));
    }

    /** A touch, a tag or a hand at a slot: opens a session or keeps it open, and answers the question. */
    public void activity(Instant now) {
        if (!(overlay.get() instanceof Overlay.TooYoung)) {
            lastActivity = now;
        }
        isOpen = true;
        isTouched = true;
        if (overlay.get() instanceof Overlay.StillThere) {
            lay(new Overlay.None());
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
        var left = Duration.between(now, lastActivity.plus(shortened(delay)));
        if (!left.isPositive()) {
            end();
            return true;
        }
        if (isTouched && somethingToLose && question.isEmpty() && left.compareTo(warning(delay)) <= 0) {
            overlay.set(
                    new Overlay.StillThere(Math.toIntExact(left.plusMillis(999).toSeconds())));
        }
        return false;
    }

    /** Ends the session; whatever it knew is forgotten. */
    public void end() {
        isOpen = false;
        isAdmitted = false;
        question = Optional.empty();
        overlay.set(new Overlay.None());
        preferUsual();
        onEnd.run();
    }

    private Duration shortened(Duration delay) {
        if (overlay.get() instanceof Overlay.TooYoung) {
            return shorter(delay, REFUSAL);
        }
        return isTouched ? delay : shorter(delay, UNTOUCHED);
    }

    private static Duration warning(Duration delay) {
        return shorter(delay.dividedBy(WARNING_SHARE), LONGEST_WARNING);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
