package io.placard.kiosk.gate;

import io.placard.catalog.AgeRule.Gate;
import io.placard.kiosk.ui.Icons;
import io.placard.kiosk.ui.Languages;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The question in large letters; for a year of birth with the keys to type it. */
public final class GateView extends VBox {
    private static final int COLUMNS = 3;
    private static final String UNTYPED = "\u2013";

    private final GateViewModel viewModel;
    private final Theme theme;
    private final Texts texts;
    private final VBox question = new VBox();

    public GateView(GateViewModel viewModel, Theme theme, Texts texts) {
        super(theme.sizes().units(1.4));
        this.viewModel = viewModel;
        this.theme = theme;
        this.texts = texts;
        setId("age-gate");
        var age = viewModel.rule().minimumAge();
        var asked = isByYear() ? texts.get("gate.year") : texts.get("gate.question", age);
        question.setSpacing(getSpacing());
        question.getChildren()
                .addAll(
                        words(asked, theme.type().display(), "ink"),
                        words(texts.get("gate.why", age), theme.type().body(), "soft"));
        if (isByYear()) {
            question.getChildren().add(year());
            var keys = keys();
            sceneProperty().subscribe(scene -> arrange(keys, scene != null && scene.getWidth() > scene.getHeight()));
        } else {
            getChildren().add(question);
        }
    }

    /** On a screen that lies on its side large keys below the question would not all be seen. */
    private void arrange(Region keys, boolean sideways) {
        if (sideways) {
            HBox.setHgrow(question, Priority.ALWAYS);
            getChildren().setAll(new HBox(theme.sizes().units(2), question, keys));
        } else {
            getChildren().setAll(question, keys);
        }
    }

    /** The answers, and the way to another language. */
    public Region foot() {
        var gap = theme.sizes().units(0.8);
        var foot = new FlowPane(gap, gap);
        if (isByYear()) {
            var done = button("gate.done", "main-button", viewModel::answer);
            done.disableProperty().bind(viewModel.canAnswer().not());
            foot.getChildren().add(done);
        } else {
            var yes = button("gate.yes", "main-button", () -> viewModel.decide(true));
            yes.setText(texts.get("gate.yes", viewModel.rule().minimumAge()));
            foot.getChildren().addAll(yes, button("gate.no", "chip", () -> viewModel.decide(false)));
        }
        var language = new Button(Languages.nameOf(texts.locale()), Icons.OPTIONS.node(theme.sizes()));
        language.setId("gate-options");
        language.setAccessibleText(texts.get("options.title"));
        foot.getChildren().add(dressed(language, "frame-button", viewModel::options));
        return foot;
    }

    private boolean isByYear() {
        return viewModel.rule().gate() == Gate.BIRTH_YEAR;
    }

    private Node year() {
        var year = new Text();
        year.setId("birth-year");
        year.setFont(theme.type().poster());
        year.getStyleClass().add("ink");
        viewModel.typedProperty().subscribe(typed -> year.setText(spaced(typed)));
        return new TextFlow(year);
    }

    /** With a dash for each digit that is still to come. */
    private static String spaced(String typed) {
        var places = typed + UNTYPED.repeat(Math.max(0, GateViewModel.DIGITS - typed.length()));
        return String.join(" ", places.split(""));
    }

    private Region keys() {
        var keys = new GridPane(theme.sizes().units(0.5), theme.sizes().units(0.5));
        keys.setMinWidth(USE_PREF_SIZE);
        var place = 0;
        for (var digit : List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0)) {
            // The last row begins with a gap, as on every telephone.
            place += digit == 0 ? 1 : 0;
            var key = dressed(new Button(Integer.toString(digit)), "digit-key", () -> viewModel.type(digit));
            keys.add(key, place % COLUMNS, place / COLUMNS);
            place++;
        }
        keys.add(button("gate.erase", "digit-key", viewModel::erase), place % COLUMNS, place / COLUMNS);
        return keys;
    }

    private Button button(String key, String style, Runnable action) {
        var button = dressed(new Button(texts.get(key)), style, action);
        button.setId(key.replace('.', '-'));
        return button;
    }

    private Button dressed(Button button, String style, Runnable action) {
        var sizes = theme.sizes();
        button.getStyleClass().setAll(style);
        button.setMinSize(Math.max(sizes.target(), sizes.units(4.6)), Math.max(sizes.target(), sizes.units(3.8)));
        if (style.equals("digit-key")) {
            button.setPrefWidth(sizes.units(6.4));
        }
        button.setOnAction(_ -> action.run());
        return button;
    }

    static Node words(String words, Font font, String style) {
        var text = new Text(words);
        text.setFont(font);
        text.getStyleClass().add(style);
        return new TextFlow(text);
    }
}
