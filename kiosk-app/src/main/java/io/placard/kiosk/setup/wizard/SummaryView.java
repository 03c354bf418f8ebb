package io.placard.kiosk.setup.wizard;

import io.placard.kiosk.setup.Setup.Places;
import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.parts.Next;
import io.placard.kiosk.setup.parts.Parts;
import io.placard.kiosk.setup.parts.StepView;
import io.placard.kiosk.setup.wizard.SummaryViewModel.Line;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Everything once more, a title and a few words each; and the button that starts the kiosk. */
final class SummaryView implements StepView {
    private final SummaryViewModel viewModel;
    private final Parts parts;
    private final VBox facts;
    private final VBox file;
    private final ReadOnlyObjectWrapper<Next> next;
    private boolean canFinish;

    SummaryView(SummaryViewModel viewModel, Parts parts) {
        this.viewModel = viewModel;
        this.parts = parts;
        facts = parts.column(1);
        file = parts.column(0.5);
        next = new ReadOnlyObjectWrapper<>(finish());
        viewModel.placesProperty().subscribe(this::showFile);
        viewModel.troubleProperty().subscribe(this::showFile);
        viewModel.endingProperty().subscribe(() -> next.set(finish()));
        showFile();
    }

    @Override
    public Region body() {
        return parts.column(1, facts, file);
    }

    @Override
    public ObservableValue<Next> next() {
        return next.getReadOnlyProperty();
    }

    @Override
    public void show(SetupDraft draft) {
        canFinish = viewModel.canFinish(draft);
        facts.getChildren()
                .setAll(viewModel.lines(draft).stream().map(this::fact).toList());
        next.set(finish());
    }

    private Next finish() {
        var isEnding = viewModel.endingProperty().get();
        return new Next(
                parts.texts().get(isEnding ? "setup.summary.starting" : "setup.summary.start"),
                canFinish && !isEnding,
                viewModel::finish);
    }

    private Node fact(Line line) {
        return parts.column(
                0,
                parts.label(line.title()),
                line.isTrouble() ? parts.warning(line.words()) : parts.words(line.words()));
    }

    private void showFile() {
        var lines = new ArrayList<Node>();
        viewModel.placesProperty().get().ifPresent(places -> lines.addAll(where(places)));
        var trouble = viewModel.troubleProperty().get();
        if (!trouble.isEmpty()) {
            lines.add(parts.warning(trouble));
        }
        file.getChildren().setAll(lines);
    }

    private List<Node> where(Places places) {
        var texts = parts.texts();
        var title = parts.label(texts.get("setup.summary.file"));
        if (places.isAsAsked()) {
            return List.of(title, parts.words(places.next().toString()));
        }
        return List.of(
                title,
                parts.warning(texts.get("setup.summary.file.elsewhere", places.asked(), places.next())),
                parts.row(List.of(
                        parts.chip("setup-file-again", texts.get("setup.summary.file.again"), viewModel::look))));
    }
}
