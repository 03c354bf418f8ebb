package io.placard.kiosk.staff.pin;

import io.placard.kiosk.ui.Icons;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The pad: a dot for each digit, keys as on a telephone, and a few words. */
public final class PinPadView extends VBox {
    private static final int COLUMNS = 3;
    private static final List<Integer> DIGITS = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9);

    private final PinPadViewModel viewModel;
    private final Theme theme;
    private final Texts texts;
    private final Text title = new Text();
    private final Text words = new Text();
    private final HBox dots = new HBox();
    private final GridPane keys = new GridPane();
    private final Button enter;
    private final PinKeys typed;
    private final Subscription shown;

    public PinPadView(PinPadViewModel viewModel, Theme theme, Texts texts) {
        super(theme.sizes().units(1.2));
        this.viewModel = viewModel;
        this.theme = theme;
        this.texts = texts;
        setId("staff-pin");
        typed = new PinKeys(viewModel, System::nanoTime);
        dots.setSpacing(theme.sizes().units(0.8));
        dots.setAlignment(Pos.CENTER_LEFT);
        dots.setMinHeight(theme.sizes().units(1.6));
        enter = new Button(texts.get("staff.pin.enter"));
        enter.setId("staff-enter");
        enter.getStyleClass().setAll("main-button", "staff-enter");
        dress(enter, viewModel::enter);
        layKeys();
        getChildren()
                .addAll(
                        flow(title, theme.type().title(), "ink"),
                        flow(words, theme.type().body(), "soft"),
                        dots,
                        keys);
        shown = viewModel.padProperty().subscribe(this::show);
        sceneProperty().subscribe(this::listen);
    }

    /** The way out without a PIN. */
    public static Region foot(PinPadViewModel viewModel, Theme theme, Texts texts) {
        var cancel = new Button(texts.get("staff.pin.cancel"));
        cancel.setId("staff-cancel");
        cancel.getStyleClass().setAll("chip");
        cancel.setMinSize(theme.sizes().target(), theme.sizes().target());
        cancel.setFocusTraversable(false);
        cancel.setOnAction(_ -> viewModel.cancel());
        return new HBox(cancel);
    }

    /** Nobody looks at it any more. */
    public void leave() {
        typed.ignore();
        shown.unsubscribe();
        viewModel.leave();
    }

    private void listen(@Nullable Scene scene) {
        if (scene == null) {
            typed.ignore();
        } else {
            typed.listen(scene);
        }
    }

    private void show(PinPad pad) {
        var takesKeys = pad instanceof PinPad.Ready;
        keys.setDisable(!takesKeys);
        var hasKeys = !(pad instanceof PinPad.NoPin);
        List.of(keys, dots).forEach(part -> {
            part.setVisible(hasKeys);
            part.setManaged(hasKeys);
        });
        title.setText(texts.get(hasKeys ? "staff.pin.title" : "staff.pin.none.title"));
        switch (pad) {
            case PinPad.NoPin _ -> words.setText(texts.get("staff.pin.none"));
            case PinPad.Ready(var digits, var afterWrong) -> {
                words.setText(texts.get(afterWrong ? "staff.pin.wrong" : "staff.pin.ask"));
                showDots(digits);
                enter.setDisable(digits < PinPadViewModel.LEAST_DIGITS);
            }
            case PinPad.Checking(var digits) -> {
                words.setText(texts.get("staff.pin.checking"));
                showDots(digits);
            }
            case PinPad.Waiting(var left) -> {
                words.setText(texts.get("staff.pin.wait", clock(left)));
                showDots(0);
            }
        }
    }

    /** Filled for what was entered; hollow as long as a PIN cannot be so short. */
    private void showDots(int digits) {
        dots.setAccessibleText(texts.get("staff.pin.digits", digits));
        dots.getChildren()
                .setAll(IntStream.range(0, Math.max(digits, PinPadViewModel.LEAST_DIGITS))
                        .mapToObj(place -> dot(place < digits))
                        .toList());
    }

    private Node dot(boolean isFilled) {
        var dot = new Circle(theme.sizes().units(0.45));
        dot.getStyleClass().add(isFilled ? "staff-dot" : "staff-no-dot");
        return dot;
    }

    private void layKeys() {
        keys.setHgap(theme.sizes().units(0.5));
        keys.setVgap(theme.sizes().units(0.5));
        for (var place = 0; place < DIGITS.size(); place++) {
            keys.add(digit(DIGITS.get(place)), place % COLUMNS, place / COLUMNS);
        }
        var erase = new Button();
        erase.setId("staff-erase");
        erase.setGraphic(new StackPane(Icons.ERASE.node(theme.sizes())));
        erase.setAccessibleText(texts.get("staff.pin.erase"));
        erase.getStyleClass().setAll("digit-key");
        keys.add(dress(erase, viewModel::erase), 0, COLUMNS);
        keys.add(digit(0), 1, COLUMNS);
        keys.add(enter, 2, COLUMNS);
    }

    private Button digit(int digit) {
        var key = new Button(Integer.toString(digit));
        key.setId("staff-digit-" + digit);
        key.getStyleClass().setAll("digit-key");
        return dress(key, () -> viewModel.type(digit));
    }

    private Button dress(Button key, Runnable action) {
        var sizes = theme.sizes();
        key.setMinSize(Math.max(sizes.target(), sizes.units(6.4)), Math.max(sizes.target(), sizes.units(3.8)));
        key.setMaxWidth(Double.MAX_VALUE);
        key.setFocusTraversable(false);
        key.setOnAction(_ -> action.run());
        return key;
    }

    private static Node flow(Text text, Font font, String style) {
        text.setFont(font);
        text.getStyleClass().add(style);
        return new TextFlow(text);
    }

    /** As a clock that runs down: minutes and seconds. */
    private static String clock(Duration left) {
        var seconds = left.plusMillis(999).toSeconds();
        return seconds / 60 + (seconds % 60 < 10 ? ":0" : ":") + seconds % 60;
    }
}
