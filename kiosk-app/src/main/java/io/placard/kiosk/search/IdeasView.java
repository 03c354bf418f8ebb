package io.placard.kiosk.search;

import io.placard.kiosk.search.SearchViewModel.Ideas;
import io.placard.kiosk.search.SearchViewModel.Page;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Where to begin, before anything is typed and where nothing was found. */
final class IdeasView extends VBox {
    private final SearchViewModel viewModel;
    private final Theme theme;
    private final Texts texts;

    IdeasView(SearchViewModel viewModel, Theme theme, Texts texts) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.texts = texts;
        var sizes = theme.sizes();
        setPadding(new Insets(sizes.units(2.4), sizes.margin(), sizes.units(1.2), sizes.margin()));
        setSpacing(sizes.units(1.8));
        getStyleClass().add("ideas");
    }

    /** Shows ideas; first, where something was typed, that it found nothing. */
    void show(Page page) {
        getChildren().clear();
        if (page.typed().isBlank()) {
            getChildren().add(words(texts.get("search.title"), theme.type().title(), "ink"));
        } else {
            showThatNothingWasFound(page);
        }
        showIdeas(page.ideas());
        if (!page.ideas().featured().isEmpty()) {
            getChildren()
                    .add(words(texts.get("home.featured.heading"), theme.type().heading(), "ink"));
        }
    }

    private void showThatNothingWasFound(Page page) {
        var title = words(
                texts.get("search.none", page.typed().strip()), theme.type().title(), "ink");
        var help = words(texts.get("search.help"), theme.type().body(), "soft");
        getChildren().add(new VBox(theme.sizes().units(0.4), title, help));
        var meant = page.result().suggestions();
        if (!meant.isEmpty()) {
            getChildren()
                    .add(group(
                            "search.meant",
                            meant.stream()
                                    .map(each -> button(each, "chip", () -> viewModel.replace(each)))
                                    .toList()));
        }
    }

    private void showIdeas(Ideas ideas) {
        add(
                "search.categories",
                ideas.categories().stream()
                        .map(each -> button(each.name(), "chip", () -> viewModel.open(each)))
                        .toList());
        add(
                "search.tags",
                ideas.tags().stream()
                        .map(each -> button(each, "chip", () -> viewModel.replace(each)))
                        .toList());
        add(
                "search.brands",
                ideas.brands().stream()
                        .map(each -> button(each.name(), "wordmark", () -> viewModel.open(each)))
                        .toList());
    }

    private void add(String heading, List<Button> buttons) {
        if (!buttons.isEmpty()) {
            getChildren().add(group(heading, buttons));
        }
    }

    private Node group(String heading, List<Button> buttons) {
        var sizes = theme.sizes();
        var gap = Math.max(Math.ceil(sizes.mm(3)), sizes.units(0.6));
        var flow = new FlowPane(gap, gap);
        flow.getChildren().setAll(buttons);
        return new VBox(sizes.units(0.7), words(texts.get(heading), theme.type().strong(), "ink"), flow);
    }

    private Button button(String words, String style, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().setAll(style);
        button.setMinHeight(theme.sizes().target());
        button.setMinWidth(theme.sizes().target());
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
