package io.placard.kiosk.staff.diagnostics;

import io.placard.kiosk.staff.diagnostics.DiagnosticsViewModel.Line;
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

/** What is wrong first, then all facts in two columns, then the last errors of the log. */
public final class DiagnosticsView implements StaffScreen {
    private static final int COLUMNS = 2;

    private final DiagnosticsViewModel viewModel;
    private final Theme theme;
    private final Texts texts;
    private final VBox troubles;
    private final GridPane facts = new GridPane();
    private final VBox errors;
    private final VBox content;

    public DiagnosticsView(DiagnosticsViewModel viewModel, Theme theme, Texts texts) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.texts = texts;
        var sizes = theme.sizes();
        troubles = new VBox(sizes.units(0.9));
        errors = new VBox(sizes.units(0.9));
        facts.setHgap(sizes.units(1.4));
        facts.setVgap(sizes.units(0.9));
        for (var column = 0; column < COLUMNS; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            facts.getColumnConstraints().add(half);
        }
        content = new VBox(sizes.units(2), troubles, facts, errors);
        content.setId("diagnostics-page");
        viewModel.linesProperty().subscribe(_ -> showFacts());
        viewModel.exportedProperty().subscribe(_ -> showFacts());
        viewModel.errorsProperty().subscribe(this::showErrors);
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public List<Button> actions() {
        var export = button("diagnostics-export", "main-button", viewModel::export);
        export.setText(texts.get("diagnostics.export"));
        var resync = button("diagnostics-resync", "chip", viewModel::resync);
        resync.setText(texts.get("staff.resync"));
        var restart = button("diagnostics-restart", "chip", viewModel::restart);
        restart.textProperty().bind(viewModel.restartProperty());
        var normal = button("diagnostics-normal", "chip", viewModel::startNormally);
        normal.setText(texts.get("diagnostics.normal"));
        normal.visibleProperty().bind(viewModel.safeProperty());
        normal.managedProperty().bind(viewModel.safeProperty());
        return List.of(export, resync, restart, normal);
    }

    @Override
    public void tick() {
        viewModel.tick();
    }

    @Override
    public void leave() {
        viewModel.leave();
    }

    private Button button(String id, String style, Runnable action) {
        return StaffFrame.button(id, style, "", theme, action);
    }

    private void showFacts() {
        var lines = viewModel.linesProperty().get();
        troubles.getChildren().clear();
        var exported = viewModel.exportedProperty().get();
        if (!exported.isEmpty()) {
            troubles.getChildren().add(words(exported, theme.type().strong(), "ink"));
        }
        if (lines.isEmpty()) {
            troubles.getChildren()
                    .add(words(texts.get("diagnostics.looking"), theme.type().body(), "soft"));
        }
        lines.stream()
                .filter(Line::isTrouble)
                .forEach(line ->
                        troubles.getChildren().add(fact(line, theme.type().strong(), "ink", "notice-ink")));
        facts.getChildren().clear();
        var quiet = lines.stream().filter(line -> !line.isTrouble()).toList();
        for (var index = 0; index < quiet.size(); index++) {
            var fact = fact(quiet.get(index), theme.type().label(), "soft", "ink");
            GridPane.setValignment(fact, VPos.TOP);
            facts.add(fact, index % COLUMNS, index / COLUMNS);
        }
    }

    private void showErrors(List<Line> lines) {
        var heading = lines.isEmpty() ? "diagnostics.errors.none" : "diagnostics.errors";
        errors.getChildren().setAll(words(texts.get(heading), theme.type().heading(), "ink"));
        lines.forEach(line -> errors.getChildren()
                .add(fact(line, theme.type().label(), "soft", line.isTrouble() ? "notice-ink" : "ink")));
    }

    private Node fact(Line line, Font titleFont, String titleStyle, String style) {
        return new VBox(
                words(line.title(), titleFont, titleStyle),
                words(line.words(), theme.type().body(), style));
    }

    private static Node words(String words, Font font, String style) {
        var text = new Text(words);
        text.setFont(font);
        text.getStyleClass().add(style);
        return new TextFlow(text);
    }
}
