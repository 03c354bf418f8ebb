package io.placard.kiosk.browse;

import io.placard.kiosk.browse.BrowseViewModel.Chosen;
import io.placard.kiosk.ui.Icons;
import io.placard.kiosk.ui.Strip;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;

/** What is chosen on a page, each to be taken back by a touch, and all at once at the end. */
final class ChosenRow extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BrowseViewModel viewModel;
    private final Theme theme;
    private final Texts texts;
    private final Strip strip;
    private List<Chosen> shown = List.of();

    ChosenRow(BrowseViewModel viewModel, Theme theme, Texts texts) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.texts = texts;
        strip = new Strip(theme.sizes().units(0.6), theme.sizes().margin());
        strip.setId("chosen");
        getChildren().add(strip);
        setManaged(false);
        setVisible(false);
    }

    void show(List<Chosen> chosen) {
        if (chosen.equals(shown)) {
            return;
        }
        shown = chosen;
        var row = new ArrayList<Button>();
        chosen.stream().map(this::chip).forEach(row::add);
        if (!chosen.isEmpty()) {
            row.add(clear());
        }
        strip.show(row);
        strip.toStart();
    }

    private Button chip(Chosen choice) {
        var chip = new Button(choice.name());
        chip.getStyleClass().setAll("chip");
        chip.pseudoClassStateChanged(CHOSEN, true);
        chip.setGraphic(Icons.CLOSE.node(theme.sizes()));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setGraphicTextGap(theme.sizes().units(0.6));
        chip.setAccessibleText(texts.get("filter.remove", choice.name()));
        chip.setMinHeight(theme.sizes().target());
        chip.setOnAction(_ -> viewModel.drop(choice));
        return chip;
    }

    private Button clear() {
        var clear = new Button(texts.get("filter.clear"));
        clear.getStyleClass().setAll("chip");
        clear.setMinHeight(theme.sizes().target());
        clear.setOnAction(_ -> viewModel.clear());
        return clear;
    }
}
