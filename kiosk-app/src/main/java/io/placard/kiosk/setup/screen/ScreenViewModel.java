package io.placard.kiosk.setup.screen;

import io.placard.kiosk.setup.Mark;
import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the screen's step says and changes. Used on the JavaFX thread. */
public final class ScreenViewModel {
    private static final double LEAST_INCHES = 7;
    private static final double MOST_INCHES = 100;
    private static final double STEP_INCHES = 0.5;
    private static final List<Double> USUAL = List.of(15.6, 21.5, 24.0, 27.0, 32.0, 43.0, 55.0, 65.0);

    private final Setup setup;
    private final Texts texts;

    public ScreenViewModel(Setup setup, Texts texts) {
        this.setup = setup;
        this.texts = texts;
    }

    /** Sizes that are sold, inches. */
    List<Double> usual() {
        return USUAL;
    }

    String size(double width, double height, double inches) {
        return texts.get("setup.screen.size", (int) width, (int) height, inches);
    }

    void choose(double inches) {
        setup.enter(draft -> draft.withDiagonal(Math.clamp(inches, LEAST_INCHES, MOST_INCHES)));
    }

    void larger() {
        choose(setup.draft().diagonalInches() + STEP_INCHES);
    }

    void smaller() {
        choose(setup.draft().diagonalInches() - STEP_INCHES);
    }

    /** The check begins anew. */
    void beginCheck() {
        setup.enter(SetupDraft::withoutTouched);
    }

    void touched(Mark mark) {
        setup.enter(draft -> draft.withTouched(mark));
    }

    /** Where touch is not known to work, in words; empty for nowhere. */
    String missed(SetupDraft draft) {
        return Arrays.stream(Mark.values())
                .filter(mark -> !draft.touched().contains(mark))
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    String name(Mark mark) {
        return texts.get(
                switch (mark) {
                    case UPPER_LEFT -> "setup.mark.upper.left";
                    case UPPER_RIGHT -> "setup.mark.upper.right";
                    case CENTRE -> "setup.mark.centre";
                    case LOWER_LEFT -> "setup.mark.lower.left";
                    case LOWER_RIGHT -> "setup.mark.lower.right";
                });
    }
}
