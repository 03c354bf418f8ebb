package io.placard.kiosk.browse;

import io.placard.kiosk.browse.FilterViewModel.Chip;
import io.placard.kiosk.browse.FilterViewModel.Row;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One group's choices under its title; its chips are kept and never shrink, so that none moves from under a finger. */
final class FilterRow extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final FilterViewModel viewModel;
    private final Theme theme;
    private final Text title = new Text();
    private final FlowPane flow;
    private final List<Button> chips = new ArrayList<>();
    private final Button more = new Button();
    private Row shown = new Row("", List.of(), Optional.empty());

    FilterRow(FilterViewModel viewModel, Theme theme) {
        this.viewModel = viewModel;
        this.theme = theme;
        var gap = theme.sizes().units(0.6);
        flow = new FlowPane(gap, gap);
        setSpacing(gap);
        title.setFont(theme.type().strong());
        title.getStyleClass().add("ink");
        more.getStyleClass().setAll("link-button");
        more.setMinSize(theme.sizes().target(), theme.sizes().target());
        more.setOnAction(_ -> viewModel.showMore(shown));
        getChildren().addAll(new TextFlow(title), flow);
    }

    void show(Row row) {
        var isSame = names(row).equals(names(shown));
        shown = row;
        title.setText(row.title());
        more.setText(row.more().map(FilterViewModel.More::words).orElse(""));
        while (chips.size() < row.chips().size()) {
            addChip();
        }
        for (var place = 0; place < row.chips().size(); place++) {
            bind(chips.get(place), row.chips().get(place), isSame);
        }
        var wanted = new ArrayList<>(chips.subList(0, row.chips().size()));
        row.more().ifPresent(_ -> wanted.add(more));
        if (!wanted.equals(flow.getChildren())) {
            flow.getChildren().setAll(wanted);
        }
    }

    private void addChip() {
        var place = chips.size();
        var chip = new Button();
        var count = new Text();
        count.setFont(theme.type().label());
        count.getStyleClass().add("chip-count");
        chip.getStyleClass().setAll("chip");
        chip.setGraphic(count);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setGraphicTextGap(theme.sizes().units(0.5));
        chip.setMinSize(theme.sizes().target(), theme.sizes().target());
        chip.setOnAction(_ -> viewModel.choose(shown.chips().get(place)));
        chips.add(chip);
    }

    private void bind(Button chip, Chip choice, boolean isSame) {
        var least = theme.sizes().target();
        chip.setMinWidth(isSame ? Math.max(least, chip.getWidth()) : least);
        chip.setText(choice.name());
        var count =
                choice.count().isEmpty() ? "" : Integer.toString(choice.count().getAsInt());
        if (chip.getGraphic() instanceof Text words) {
            words.setText(count);
            words.setManaged(!count.isEmpty());
        }
        chip.setAccessibleText(shown.title() + ": " + choice.name() + (count.isEmpty() ? "" : ", " + count));
        chip.setDisable(!choice.isPossible());
        chip.pseudoClassStateChanged(CHOSEN, choice.chosen());
    }

    private static List<String> names(Row row) {
        return row.chips().stream().map(Chip::name).toList();
    }
}
