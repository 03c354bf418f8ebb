package io.placard.kiosk.gate;

import io.placard.catalog.AgeRule;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Session;
import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The question and its answer, which is forgotten with the session. Used on the JavaFX thread. */
public final class GateViewModel {
    /** Of a year. */
    static final int DIGITS = 4;

    private final Session session;
    private final AgeRule rule;
    private final LocalDate today;
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
    private final BooleanBinding canAnswer = Bindings.createBooleanBinding(this::isPlausible, typed);

    /** @param today in the store's time */
    public GateViewModel(Session session, AgeRule rule, LocalDate today) {
        this.session = session;
        this.rule = rule;
        this.today = today;
    }

    AgeRule rule() {
        return rule;
    }

    /** The digits of the year so far. */
    ReadOnlyStringProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** Whether the digits are a year somebody can be born in. */
    BooleanBinding canAnswer() {
        return canAnswer;
    }

    void type(int digit) {
        if (typed.get().length() < DIGITS) {
            typed.set(typed.get() + digit);
        }
    }

    void erase() {
        var digits = typed.get();
        typed.set(digits.substring(0, Math.max(0, digits.length() - 1)));
    }

    /** The year is typed. */
    void answer() {
        if (isPlausible()) {
            decide(new BirthYear(Integer.parseInt(typed.get())).hasReached(rule.minimumAge(), today));
        }
    }

    /** Says whether the shopper is old enough. */
    void decide(boolean isOldEnough) {
        if (isOldEnough) {
            session.admit();
        } else {
            session.refuse();
        }
    }

    /** Somebody cannot read the question. */
    void options() {
        session.lay(new Overlay.Options());
    }

    private boolean isPlausible() {
        return typed.get().length() == DIGITS && new BirthYear(Integer.parseInt(typed.get())).isPlausible(today);
    }
}
