package io.placard.kiosk.idle;

import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** The question, the seconds that are left, and one large button. */
public final class StillThereView extends VBox {
    private final Texts texts;
    private final Text seconds = new Text();

    /** @param onAnswer somebody is there */
    public StillThereView(Theme theme, Texts texts, Runnable onAnswer) {
        super(theme.sizes().units(1.6));
        this.texts = texts;
        setAlignment(Pos.CENTER);
        var question = new Text(texts.get("idle.question"));
        question.setFont(theme.type().title());
        question.setTextAlignment(TextAlignment.CENTER);
        question.getStyleClass().add("ink");
        widthProperty().subscribe(width -> question.setWrappingWidth(width.doubleValue()));
        seconds.setFont(theme.type().body());
        seconds.getStyleClass().add("soft");
        var answer = new Button(texts.get("idle.answer"));
        answer.setId("still-there");
        answer.getStyleClass().setAll("main-button");
        answer.setMinSize(
                theme.sizes().units(22),
                Math.max(theme.sizes().target(), theme.sizes().units(5)));
        answer.setOnAction(_ -> onAnswer.run());
        getChildren().addAll(question, seconds, answer);
    }

    /** So many are left. */
    public void show(int left) {
        seconds.setText(texts.get("idle.seconds", left));
    }
}
