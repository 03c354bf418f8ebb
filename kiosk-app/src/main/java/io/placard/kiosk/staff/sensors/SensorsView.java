package io.placard.kiosk.staff.sensors;

import io.placard.kiosk.staff.place.StaffScreen;
import io.placard.kiosk.staff.sensors.SensorsViewModel.Card;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;

/** All readers and sensors, looked at five times a second while this is shown, and never else. */
public final class SensorsView implements StaffScreen {
    private static final Duration PERIOD = Duration.millis(200);
    /** Wide enough for two cards beside each other, units. */
    private static final double TWO_COLUMNS = 60;

    private final SensorsViewModel viewModel;
    private final Theme theme;
    private final Texts texts;
    private final List<SensorCard> cards = new ArrayList<>();
    private final Columns content;
    private final Timeline pulse;

    public SensorsView(SensorsViewModel viewModel, Theme theme, Texts texts) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.texts = texts;
        content = new Columns(
                theme.sizes().units(TWO_COLUMNS),
                theme.sizes().units(2),
                theme.sizes().units(1.6));
        content.setId("staff-sensors");
        viewModel.cardsProperty().subscribe(this::show);
        pulse = new Timeline(new KeyFrame(PERIOD, _ -> viewModel.refresh()));
        pulse.setCycleCount(Animation.INDEFINITE);
        pulse.play();
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void leave() {
        pulse.stop();
    }

    /** Whether it costs anything. */
    boolean isLooking() {
        return pulse.getStatus() == Animation.Status.RUNNING;
    }

    private void show(List<Card> told) {
        if (told.size() != cards.size() || content.getChildren().isEmpty()) {
            build(told);
        } else {
            for (var index = 0; index < told.size(); index++) {
                cards.get(index).show(told.get(index));
            }
        }
    }

    private void build(List<Card> told) {
        cards.clear();
        told.forEach(card -> cards.add(new SensorCard(card, theme, texts, () -> viewModel.calibrate(card.name()))));
        content.getChildren().setAll(cards.isEmpty() ? List.of(none()) : cards);
    }

    private Node none() {
        var title = new Text(texts.get("sensors.none"));
        title.setFont(theme.type().heading());
        title.getStyleClass().add("ink");
        var words = new Text(texts.get("sensors.none.do"));
        words.setFont(theme.type().body());
        words.getStyleClass().add("ink");
        return new VBox(theme.sizes().units(0.9), new TextFlow(title), new TextFlow(words));
    }
}
