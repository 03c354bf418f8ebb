package io.placard.kiosk.staff.page;

import io.placard.kiosk.staff.page.StaffPageViewModel.Line;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The facts below each other, a title and a sentence each. */
public final class StaffPageView extends VBox {
    private final Theme theme;
    private final VBox facts;

    public StaffPageView(StaffPageViewModel viewModel, Theme theme, Texts texts) {
        super(theme.sizes().units(1.8));
        this.theme = theme;
        setId("staff-page");
        facts = new VBox(theme.sizes().units(0.9));
        getChildren().addAll(words(texts.get("staff.title"), theme.type().title(), "ink"), facts);
        viewModel.linesProperty().subscribe(this::show);
    }

    /** What can be done, and the way out. */
    public static Region foot(StaffPageViewModel viewModel, Theme theme, Texts texts) {
        var gap = theme.sizes().units(0.8);
        var foot = new FlowPane(gap, gap);
        var resync = button("staff-resync", "chip", theme, viewModel::resync);
        viewModel
                .comparedProperty()
                .subscribe(compared -> resync.setText(texts.get(compared ? "staff.resync.asked" : "staff.resync")));
        var leave = button("staff-leave", "main-button", theme, viewModel::leave);
        leave.setText(texts.get("staff.leave"));
        var medical = button("staff-medical", "chip", theme, viewModel::toggleMedical);
        viewModel.patientsProperty().subscribe(patients -> {
            medical.setText(texts.get(patients.isUnlocked() ? "staff.medical.hide" : "staff.medical.show"));
            medical.setVisible(patients.isArmed() || patients.isUnlocked());
            medical.setManaged(medical.isVisible());
        });
        foot.getChildren().addAll(leave, medical, resync);
        return foot;
    }

    private void show(List<Line> lines) {
        facts.getChildren().setAll(lines.stream().map(this::fact).toList());
    }

    private Node fact(Line line) {
        var style = line.isTrouble() ? "notice-ink" : "ink";
        return new VBox(
                words(line.title(), theme.type().label(), "soft"),
                words(line.words(), theme.type().body(), style));
    }

    private static Button button(String id, String style, Theme theme, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().setAll(style);
        button.setMinSize(theme.sizes().target(), theme.sizes().target());
        // A reader's Enter must press nothing.
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Node words(String words, Font font, String style) {
        var text = new Text(words);
        text.setFont(font);
        text.getStyleClass().add(style);
        return new TextFlow(text);
    }
}
