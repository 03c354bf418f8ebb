package io.placard.kiosk.options;

import io.placard.kiosk.options.OptionsViewModel.Choice;
import io.placard.kiosk.options.OptionsViewModel.Option;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** The choices below each other, each as a row of chips. */
public final class OptionsView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final OptionsViewModel viewModel;
    private final Theme theme;

    public OptionsView(OptionsViewModel viewModel, Theme theme, Texts texts) {
        this.viewModel = viewModel;
        this.theme = theme;
        setSpacing(theme.sizes().units(1.6));
        getStyleClass().add("options");
        var title = new Text(texts.get("options.title"));
        title.setFont(theme.type().title());
        title.getStyleClass().add("ink");
        getChildren().add(title);
        viewModel.choices().forEach(choice -> getChildren().add(row(choice)));
        getChildren().add(foot(texts));
    }

    private Node row(Choice choice) {
        var label = new Text(choice.title());
        label.setFont(theme.type().strong());
        label.getStyleClass().add("ink");
        var chips = flow();
        choice.options().forEach(option -> chips.getChildren().add(chip(choice, option)));
        return new VBox(theme.sizes().units(0.6), label, chips);
    }

    private Button chip(Choice choice, Option option) {
        var chip = button(option.name(), "chip", () -> viewModel.choose(option));
        chip.setAccessibleText(choice.title() + ": " + option.name());
        chip.pseudoClassStateChanged(CHOSEN, option.chosen());
        return chip;
    }

    private Node foot(Texts texts) {
        var foot = flow();
        foot.getChildren().add(button(texts.get("options.done"), "main-button", viewModel::close));
        if (viewModel.hasChoices()) {
            foot.getChildren().add(button(texts.get("options.reset"), "chip", viewModel::reset));
        }
        return foot;
    }

    private Button button(String words, String style, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().setAll(style);
        button.setMinSize(theme.sizes().target(), theme.sizes().target());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private FlowPane flow() {
        var gap = theme.sizes().units(0.6);
        return new FlowPane(gap, gap);
    }
}
