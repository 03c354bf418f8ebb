package io.placard.kiosk.setup.pin;

import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.parts.Next;
import io.placard.kiosk.setup.parts.Parts;
import io.placard.kiosk.setup.parts.StepView;
import io.placard.kiosk.ui.Icons;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/** The pad that staff will know again: a dot for each digit, and keys as on a telephone. */
public final class PinChoiceView implements StepView {
    private static final int COLUMNS = 3;
    private static final int DIGITS = 9;

    private final PinChoiceViewModel viewModel;
    private final Parts parts;
    private final Runnable goOn;
    private final StackPane words = new StackPane();
    private final HBox dots = new HBox();
    private final GridPane keys = new GridPane();
    private final Button enter;
    private final Button anew;
    private final VBox body;
    private final ReadOnlyObjectWrapper<Next> next;

    public PinChoiceView(PinChoiceViewModel viewModel, Parts parts, Runnable goOn) {
        this.viewModel = viewModel;
        this.parts = parts;
        this.goOn = goOn;
        var texts = parts.texts();
        var sizes = parts.theme().sizes();
        dots.setSpacing(sizes.units(0.8));
        dots.setAlignment(Pos.CENTER_LEFT);
        dots.setMinHeight(sizes.units(1.6));
        enter = parts.main("setup-pin-enter", texts.get("staff.pin.enter"), viewModel::enter);
        enter.getStyleClass().add("staff-enter");
        anew = parts.chip("setup-pin-anew", texts.get("setup.pin.anew"), viewModel::anew);
        layKeys();
        body = parts.column(1.2, words, dots, keys, anew);
        body.setFocusTraversable(true);
        body.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        next = new ReadOnlyObjectWrapper<>(without());
        viewModel.choiceProperty().subscribe(this::show);
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
        // What is being entered here is nobody else's.
    }

    @Override
    public void leave() {
        viewModel.leave();
    }

    private void show(PinChoice choice) {
        var texts = parts.texts();
        var isChosen = choice instanceof PinChoice.Chosen;
        Parts.show(keys, !isChosen);
        Parts.show(dots, !isChosen);
        Parts.show(anew, isChosen);
        words.getChildren()
                .setAll(
                        switch (choice) {
                            case PinChoice.First first
                            when first.afterDifferent() -> parts.warning(texts.get("setup.pin.different"));
                            case PinChoice.First _ -> parts.words(texts.get("setup.pin.choose"));
                            case PinChoice.Again _ -> parts.words(texts.get("setup.pin.again"));
                            case PinChoice.Chosen _ -> parts.words(texts.get("setup.pin.chosen"));
                        });
        showDots(
                switch (choice) {
                    case PinChoice.First first -> first.digits();
                    case PinChoice.Again again -> again.digits();
                    case PinChoice.Chosen _ -> 0;
                });
        next.set(isChosen ? new Next(texts.get("setup.next"), true, goOn) : without());
    }

    private Next without() {
        return new Next(parts.texts().get("setup.pin.without"), true, () -> {
            viewModel.without();
            goOn.run();
        });
    }

    private void showDots(int digits) {
        enter.setDisable(digits < PinChoiceViewModel.LEAST_DIGITS);
        dots.setAccessibleText(parts.texts().get("staff.pin.digits", digits));
        dots.getChildren()
                .setAll(IntStream.range(0, Math.max(digits, PinChoiceViewModel.LEAST_DIGITS))
                        .mapToObj(place -> dot(place < digits))
                        .toList());
    }

    private Node dot(boolean isFilled) {
        var dot = new Circle(parts.theme().sizes().units(0.45));
        dot.getStyleClass().add(isFilled ? "staff-dot" : "staff-no-dot");
        return dot;
    }

    private void layKeys() {
        var gap = parts.theme().sizes().units(0.5);
        keys.setHgap(gap);
        keys.setVgap(gap);
        for (var digit = 1; digit <= DIGITS; digit++) {
            keys.add(digit(digit), (digit - 1) % COLUMNS, (digit - 1) / COLUMNS);
        }
        var erase = key("setup-pin-erase", "", viewModel::erase);
        erase.setGraphic(new StackPane(Icons.ERASE.node(parts.theme().sizes())));
        erase.setAccessibleText(parts.texts().get("staff.pin.erase"));
        keys.add(erase, 0, COLUMNS);
        keys.add(digit(0), 1, COLUMNS);
        keys.add(dress(enter), 2, COLUMNS);
    }

    private Button digit(int digit) {
        return key("setup-pin-" + digit, Integer.toString(digit), () -> viewModel.type(digit));
    }

    private Button key(String id, String words, Runnable action) {
        var key = parts.chip(id, words, action);
        key.getStyleClass().setAll("digit-key");
        return dress(key);
    }

    private Button dress(Button key) {
        var sizes = parts.theme().sizes();
        key.setMinSize(Math.max(sizes.target(), sizes.units(6.4)), Math.max(sizes.target(), sizes.units(3.8)));
        key.setMaxWidth(Double.MAX_VALUE);
        key.setFocusTraversable(false);
        return key;
    }

    private void typed(KeyEvent event) {
        if (event.getCode().isDigitKey()) {
            viewModel.type(Integer.parseInt(
                    List.of(event.getCode().getName().split(" ")).getLast()));
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            viewModel.erase();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            viewModel.enter();
            event.consume();
        }
    }
}
