package io.placard.kiosk.setup.screen;

import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.parts.Next;
import io.placard.kiosk.setup.parts.Parts;
import io.placard.kiosk.setup.parts.StepView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The screen's size, with a line to hold a ruler to, and the way to the check of its touch. */
public final class ScreenView implements StepView {
    private static final double RULER_MM = 100;

    private final ScreenViewModel viewModel;
    private final Parts parts;
    private final Dimension2D size;
    private final Map<Double, Button> usual = new HashMap<>();
    private final StackPane sizeWords = new StackPane();
    private final StackPane touchWords = new StackPane();
    private final VBox body;
    private final ReadOnlyObjectWrapper<Next> next;

    /**
     * @param size of the screen, px
     * @param cover lays something over all of the screen; nothing where it is given null
     */
    public ScreenView(
            ScreenViewModel viewModel, Parts parts, Dimension2D size, Consumer<@Nullable Region> cover, Runnable goOn) {
        this.viewModel = viewModel;
        this.parts = parts;
        this.size = size;
        var texts = parts.texts();
        next = new ReadOnlyObjectWrapper<>(new Next(texts.get("setup.next"), true, goOn));
        var chips = new ArrayList<Button>();
        chips.add(parts.chip("setup-inches-less", "\u2212", viewModel::smaller));
        chips.getLast().setAccessibleText(texts.get("setup.screen.smaller"));
        for (var inches : viewModel.usual()) {
            var chip = parts.chip(
                    "setup-inches-" + inches, texts.get("setup.screen.inches", inches), () -> viewModel.choose(inches));
            usual.put(inches, chip);
            chips.add(chip);
        }
        chips.add(parts.chip("setup-inches-more", "+", viewModel::larger));
        chips.getLast().setAccessibleText(texts.get("setup.screen.larger"));
        body = parts.column(
                2.2,
                parts.column(1, sizeWords, parts.row(chips), ruler(), parts.soft(texts.get("setup.screen.ruler"))),
                parts.column(
                        1,
                        touchWords,
                        parts.row(List.of(parts.chip(
                                "setup-touch-check", texts.get("setup.screen.touch"), () -> check(cover))))));
    }

    @Override
    public Region body() {
        return body;
    }

    @Override
    public ObservableValue<Next> next() {
        return next.getReadOnlyProperty();
    }

    @Override
    public void show(SetupDraft draft) {
        sizeWords
                .getChildren()
                .setAll(parts.heading(viewModel.size(size.getWidth(), size.getHeight(), draft.diagonalInches())));
        usual.forEach((inches, chip) -> Parts.choose(chip, inches == draft.diagonalInches()));
        var missed = viewModel.missed(draft);
        touchWords
                .getChildren()
                .setAll(
                        missed.isEmpty()
                                ? parts.words(parts.texts().get("setup.screen.touch.all"))
                                : parts.words(parts.texts().get("setup.screen.touch.missed", missed)));
    }

    private void check(Consumer<@Nullable Region> cover) {
        viewModel.beginCheck();
        cover.accept(new TouchCheckView(viewModel, parts, () -> cover.accept(null)));
    }

    /** Ten centimetres, if the diagonal is right. */
    private Region ruler() {
        var line = new Region();
        line.getStyleClass().add("setup-ruler");
        var length = Math.rint(parts.theme().sizes().mm(RULER_MM));
        line.setMinSize(length, parts.theme().sizes().units(0.6));
        line.setMaxSize(length, parts.theme().sizes().units(0.6));
        return line;
    }
}
