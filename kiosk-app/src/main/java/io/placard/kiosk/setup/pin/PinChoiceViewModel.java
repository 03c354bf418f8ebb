package io.placard.kiosk.setup.pin;

import io.placard.kiosk.setup.Setup;
import java.util.Arrays;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Takes a PIN twice, never tells it, and forgets it. Used on the JavaFX thread. */
public final class PinChoiceViewModel {
    static final int LEAST_DIGITS = 4;
    static final int MOST_DIGITS = 12;

    private final Setup setup;
    private final char[] first = new char[MOST_DIGITS];
    private final char[] again = new char[MOST_DIGITS];
    private final ReadOnlyObjectWrapper<PinChoice> choice;
    private int firstDigits;
    private int againDigits;

    public PinChoiceViewModel(Setup setup) {
        this.setup = setup;
        choice = new ReadOnlyObjectWrapper<>(
                setup.draft().hasPin() ? new PinChoice.Chosen() : new PinChoice.First(0, false));
    }

    ReadOnlyObjectProperty<PinChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    void type(int digit) {
        var key = Character.forDigit(digit, 10);
        if (choice.get() instanceof PinChoice.First && firstDigits < MOST_DIGITS) {
            first[firstDigits++] = key;
            choice.set(new PinChoice.First(firstDigits, false));
        } else if (choice.get() instanceof PinChoice.Again && againDigits < MOST_DIGITS) {
            again[againDigits++] = key;
            choice.set(new PinChoice.Again(againDigits));
        }
    }

    void erase() {
        if (choice.get() instanceof PinChoice.First && firstDigits > 0) {
            first[--firstDigits] = 0;
            choice.set(new PinChoice.First(firstDigits, false));
        } else if (choice.get() instanceof PinChoice.Again && againDigits > 0) {
            again[--againDigits] = 0;
            choice.set(new PinChoice.Again(againDigits));
        }
    }

    /** All digits are there. */
    void enter() {
        if (choice.get() instanceof PinChoice.First && firstDigits >= LEAST_DIGITS) {
            choice.set(new PinChoice.Again(0));
        } else if (choice.get() instanceof PinChoice.Again && againDigits >= LEAST_DIGITS) {
            compare();
        }
    }

    /** From the beginning; until it is chosen, the old one holds. */
    void anew() {
        forget();
        choice.set(new PinChoice.First(0, false));
    }

    /** Nobody gets in as staff. */
    void without() {
        forget();
        setup.withoutPin();
    }

    /** Nobody looks at it any more; what was entered is forgotten. */
    void leave() {
        forget();
    }

    private void compare() {
        var isSame = Arrays.equals(first, 0, firstDigits, again, 0, againDigits);
        if (isSame) {
            setup.choosePin(Arrays.copyOf(first, firstDigits));
        }
        forget();
        choice.set(isSame ? new PinChoice.Chosen() : new PinChoice.First(0, true));
    }

    private void forget() {
        Arrays.fill(first, (char) 0);
        Arrays.fill(again, (char) 0);
        firstDigits = 0;
        againDigits = 0;
    }
}
