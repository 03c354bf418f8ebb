package io.placard.kiosk.setup.wizard;

import io.placard.kiosk.setup.parts.EntryField;
import io.placard.kiosk.setup.parts.Parts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The way to take another kiosk's place: a button, and behind it the files on sticks and their passphrase. */
final class ReplaceView extends StackPane {
    private final ReplaceViewModel viewModel;
    private final Parts parts;
    private final VBox files;
    private final StackPane answer = new StackPane();
    private final VBox form;
    private final Button take;

    ReplaceView(ReplaceViewModel viewModel, Parts parts) {
        this.viewModel = viewModel;
        this.parts = parts;
        var texts = parts.texts();
        files = parts.column(0.8);
        take = parts.chip("setup-replace-take", texts.get("setup.replace.take"), viewModel::takeOver);
        var passphrase =
                EntryField.secret(parts, "setup-passphrase", texts.get("setup.replace.passphrase"), viewModel::type);
        form = parts.column(
                1.2,
                parts.heading(texts.get("setup.replace.title")),
                parts.words(texts.get("setup.replace.words")),
                files,
                passphrase,
                parts.row(List.of(take)),
                answer);
        Parts.show(form, false);
        var begin = parts.row(List.of(parts.chip("setup-replace", texts.get("setup.replace.title"), this::begin)));
        form.visibleProperty().subscribe(isShown -> Parts.show(begin, !isShown));
        getChildren().setAll(begin, form);
        viewModel.filesProperty().subscribe(this::showFiles);
        viewModel.chosenProperty().subscribe(this::showFiles);
        viewModel.troubleProperty().subscribe(this::showAnswer);
        viewModel.workingProperty().subscribe(this::showAnswer);
    }

    private void begin() {
        Parts.show(form, true);
        viewModel.look();
    }

    private void showFiles() {
        var found = viewModel.filesProperty().get();
        var texts = parts.texts();
        var lines = new ArrayList<Node>();
        if (found.filter(List::isEmpty).isPresent()) {
            lines.add(parts.warning(texts.get("setup.replace.none")));
        }
        var chips = new ArrayList<Button>();
        found.orElse(List.of()).forEach(file -> chips.add(chip(file)));
        chips.add(parts.chip("setup-replace-again", texts.get("setup.sensors.again"), viewModel::look));
        lines.add(parts.row(chips));
        files.getChildren().setAll(lines);
        showAnswer();
    }

    private Button chip(Path file) {
        var chip = parts.chip("", file.getFileName().toString(), () -> viewModel.choose(file));
        Parts.choose(chip, viewModel.chosenProperty().get().equals(Optional.of(file)));
        return chip;
    }

    private void showAnswer() {
        var isWorking = viewModel.workingProperty().get();
        var trouble = viewModel.troubleProperty().get();
        take.setDisable(isWorking || viewModel.chosenProperty().get().isEmpty());
        answer.getChildren()
                .setAll(isWorking ? parts.words(parts.texts().get("setup.replace.working")) : parts.warning(trouble));
        Parts.show(answer, isWorking || !trouble.isEmpty());
    }
}
