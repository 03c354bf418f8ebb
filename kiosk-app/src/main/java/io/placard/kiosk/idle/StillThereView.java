package io.placard.kiosk.idle;

import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The question and the seconds that are left. */
public final class StillThereView extends VBox {
    private final Texts texts;
    private final Text seconds = new Text();

    public StillThereView(Theme theme, Texts texts) {
        super(theme.sizes().units(1.2));
        this.texts = texts;
        var question = new Text(texts.get("idle.question"));
        question.setFont(theme.type().title());
        question.getStyleClass().add("ink");
        seconds.setFont(theme.type().body());
        seconds.getStyleClass().add("soft");
        getChildren().addAll(new TextFlow(question), new TextFlow(seconds));
    }

    /** One large button: somebody is there. */
    public static Button answer(Theme theme, Texts texts, Runnable onAnswer) {
        var answer = new Button(texts.get("idle.answer"));
        answer.setId("still-there");
        answer.getStyleClass().setAll("main-button", "answer");
        answer.setMinHeight(Math.max(theme.sizes().target(), theme.sizes().units(4.8)));
        answer.setMaxWidth(Double.MAX_VALUE);
        answer.setOnAction(_ -> onAnswer.run());
        return answer;
    }

    /** So many are left. */
    public void show(int left) {
        seconds.setText(texts.get("idle.seconds", left));
    }
}
