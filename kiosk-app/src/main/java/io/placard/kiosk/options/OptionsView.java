package io.placard.kiosk.options;

import io.placard.kiosk.options.OptionsViewModel.Choice;
import io.placard.kiosk.options.OptionsViewModel.Option;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The choices below each other, each as a row of chips. */
public final class OptionsView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final OptionsViewModel viewModel;
    private final Theme theme;

    public OptionsView(OptionsViewModel viewModel, Theme theme, Texts texts) {
        this.viewModel = viewModel;
        this.theme = theme;
        setSpacing(theme.sizes().units(1.15));
        getStyleClass().add("options");
        getChildren().add(words(texts.get("options.title"), theme.type().title()));
        viewModel.choices().forEach(choice -> getChildren().add(row(choice)));
    }

    /** The way out, and back to what everybody sees. */
    public static Region foot(OptionsViewModel viewModel, Theme theme, Texts texts) {
        var foot = flow(theme);
        foot.getChildren().add(button(theme, texts.get("options.done"), "main-button", viewModel::close));
        if (viewModel.hasChoices()) {
            foot.getChildren().add(button(theme, texts.get("options.reset"), "chip", viewModel::reset));
        }
        return foot;
    }

    private Node row(Choice choice) {
        var label = words(choice.title(), theme.type().strong());
        var chips = flow(theme);
        choice.options().forEach(option -> chips.getChildren().add(chip(choice, option)));
        return new VBox(theme.sizes().units(0.6), label, chips);
    }

    private Button chip(Choice choice, Option option) {
        var chip = button(theme, option.name(), "chip", () -> viewModel.choose(option));
        chip.setAccessibleText(choice.title() + ": " + option.name());
        chip.pseudoClassStateChanged(CHOSEN, option.chosen());
        return chip;
    }

    private static Node words(String words, Font font) {
        var text = new Text(words);
        text.setFont(font);
        text.getStyleClass().add("ink");
        return new TextFlow(text);
    }

    private static Button button(Theme theme, String words, String style, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().setAll(style);
        button.setMinSize(theme.sizes().target(), theme.sizes().target());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static FlowPane flow(Theme theme) {
        var gap = theme.sizes().units(0.6);
        return new FlowPane(gap, gap);
    }
}
