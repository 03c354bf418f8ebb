package io.placard.kiosk.staff.page;

import io.placard.kiosk.staff.page.StaffPageViewModel.Line;
import io.placard.kiosk.staff.place.StaffFrame;
import io.placard.kiosk.staff.place.StaffScreen;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What needs attention first and large, then the other facts in two columns. */
public final class StaffPageView implements StaffScreen {
    private static final int COLUMNS = 2;

    private final StaffPageViewModel viewModel;
    private final Theme theme;
    private final Texts texts;
    private final VBox attention;
    private final GridPane facts = new GridPane();
    private final VBox content;

    public StaffPageView(StaffPageViewModel viewModel, Theme theme, Texts texts) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.texts = texts;
        var sizes = theme.sizes();
        attention = new VBox(sizes.units(0.9));
        facts.setHgap(sizes.units(1.4));
        facts.setVgap(sizes.units(0.9));
        for (var column = 0; column < COLUMNS; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            facts.getColumnConstraints().add(half);
        }
        content = new VBox(sizes.units(2.2), attention, facts);
        content.setId("staff-page");
        viewModel.linesProperty().subscribe(this::show);
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public List<Button> actions() {
        var resync = StaffFrame.button("staff-resync", "chip", "", theme, viewModel::resync);
        viewModel
                .comparedProperty()
                .subscribe(compared -> resync.setText(texts.get(compared ? "staff.resync.asked" : "staff.resync")));
        var medical = StaffFrame.button("staff-medical", "chip", "", theme, viewModel::toggleMedical);
        viewModel.patientsProperty().subscribe(patients -> {
            medical.setText(texts.get(patients.isUnlocked() ? "staff.medical.hide" : "staff.medical.show"));
            medical.setVisible(patients.isArmed() || patients.isUnlocked());
            medical.setManaged(medical.isVisible());
        });
        return List.of(resync, medical);
    }

    @Override
    public void tick() {
        viewModel.refresh();
    }

    private void show(List<Line> lines) {
        var troubles = lines.stream().filter(Line::isTrouble).toList();
        var heading = troubles.isEmpty() ? "staff.attention.none" : "staff.attention";
        attention.getChildren().setAll(words(texts.get(heading), theme.type().heading(), "ink"));
        troubles.forEach(line -> attention
                .getChildren()
                .add(fact(line, words(line.title(), theme.type().strong(), "ink"), "notice-ink")));
        facts.getChildren().clear();
        var quiet = lines.stream().filter(line -> !line.isTrouble()).toList();
        for (var index = 0; index < quiet.size(); index++) {
            var line = quiet.get(index);
            var fact = fact(line, words(line.title(), theme.type().label(), "soft"), "ink");
            GridPane.setValignment(fact, VPos.TOP);
            facts.add(fact, index % COLUMNS, index / COLUMNS);
        }
    }

    private Node fact(Line line, Node title, String style) {
        return new VBox(title, words(line.words(), theme.type().body(), style));
    }

    private static Node words(String words, Font font, String style) {
        var text = new Text(words);
        text.setFont(font);
        text.getStyleClass().add(style);
        return new TextFlow(text);
    }
}
