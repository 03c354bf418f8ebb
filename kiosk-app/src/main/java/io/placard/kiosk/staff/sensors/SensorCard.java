package io.placard.kiosk.staff.sensors;

import io.placard.kiosk.staff.place.StaffFrame;
import io.placard.kiosk.staff.sensors.SensorFacts.Mood;
import io.placard.kiosk.staff.sensors.SensorsViewModel.Card;
import io.placard.kiosk.staff.sensors.SensorsViewModel.Fact;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One device: how it is first, then what it says. Its nodes stay while their words change. */
final class SensorCard extends VBox {
    private static final int COLUMNS = 2;

    private final Theme theme;
    private final Text name;
    private final Region mark = new Region();
    private final Text health;
    private final Text kind;
    private final Text remedy;
    private final List<Text> facts = new ArrayList<>();
    private final CourseView course;
    private final Text threshold;
    private final Text calibration;
    private final Text raw = new Text();

    /** @param calibrate looks at the empty slot and sets the threshold */
    SensorCard(Card card, Theme theme, Texts texts, Runnable calibrate) {
        this.theme = theme;
        var sizes = theme.sizes();
        name = text(theme.type().name(), "ink");
        health = text(theme.type().strong(), "ink");
        kind = text(theme.type().label(), "soft");
        remedy = text(theme.type().body(), "ink");
        threshold = text(theme.type().label(), "soft");
        calibration = text(theme.type().body(), "ink");
        course = new CourseView(theme);
        raw.getStyleClass().setAll("sensors-raw");
        mark.getStyleClass().add("sensors-mark");
        mark.setMinSize(sizes.units(0.7), sizes.units(0.7));
        mark.setMaxSize(sizes.units(0.7), sizes.units(0.7));
        mark.setAccessibleText(texts.get("sensors.reading"));
        setSpacing(sizes.units(0.5));
        setAccessibleRole(AccessibleRole.PARENT);
        var rule = new Region();
        rule.getStyleClass().add("rule");
        rule.setMinHeight(1);
        getChildren().addAll(rule, head(), new VBox(new TextFlow(health), flow(remedy)), grid(card.facts()));
        card.course().ifPresent(_ -> getChildren().addAll(course, foot(texts, calibrate), flow(calibration)));
        getChildren().add(flow(raw));
        show(card);
    }

    /** Shows it as it is now. */
    void show(Card card) {
        setAccessibleText(card.name() + ": " + card.health());
        set(name, card.name());
        set(kind, card.kind());
        set(health, card.health());
        set(remedy, card.remedy());
        health.getStyleClass().setAll(styleOf(card.mood()));
        mark.setVisible(card.isBeingRead());
        for (var index = 0; index < facts.size(); index++) {
            set(facts.get(index), card.facts().get(index).words());
        }
        card.course().ifPresent(it -> {
            course.setVisible(!it.distances().isEmpty());
            course.setManaged(course.isVisible());
            course.show(it);
            set(threshold, it.words());
        });
        set(calibration, card.calibration());
        set(raw, card.raw());
    }

    private static String styleOf(Mood mood) {
        return switch (mood) {
            case WELL -> "ink";
            case QUIET -> "soft";
            case TROUBLE -> "notice-ink";
        };
    }

    private Node head() {
        var title = new HBox(theme.sizes().units(0.5), new TextFlow(name), mark);
        title.setAlignment(Pos.CENTER_LEFT);
        return new VBox(title, new TextFlow(kind));
    }

    private Node foot(Texts texts, Runnable calibrate) {
        Button button =
                StaffFrame.button("sensors-calibrate", "chip", texts.get("sensors.calibrate"), theme, calibrate);
        var words = new TextFlow(threshold);
        HBox.setHgrow(words, Priority.ALWAYS);
        var foot = new HBox(theme.sizes().units(0.8), words, button);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setFillHeight(false);
        return foot;
    }

    private GridPane grid(List<Fact> told) {
        var grid = new GridPane();
        grid.setHgap(theme.sizes().units(1.4));
        grid.setVgap(theme.sizes().units(0.4));
        for (var column = 0; column < COLUMNS; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(half);
        }
        for (var index = 0; index < told.size(); index++) {
            var title = text(theme.type().label(), "soft");
            title.setText(told.get(index).title());
            var words = text(theme.type().body(), "ink");
            facts.add(words);
            grid.add(new VBox(new TextFlow(title), new TextFlow(words)), index % COLUMNS, index / COLUMNS);
        }
        return grid;
    }

    /** Takes no room while it says nothing. */
    private static TextFlow flow(Text words) {
        var flow = new TextFlow(words);
        flow.visibleProperty().bind(words.textProperty().isNotEmpty());
        flow.managedProperty().bind(flow.visibleProperty());
        return flow;
    }

    private static Text text(Font font, String style) {
        var text = new Text();
        text.setFont(font);
        text.getStyleClass().setAll(style);
        return text;
    }

    private static void set(Text text, String words) {
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
    }
}
