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
    private final Text title;
    private final Node helpLine;
    private final VBox meant;
    private final VBox places;
    private List<String> shownMeant = List.of();
    private Ideas shownIdeas = Ideas.NONE;

    IdeasView(SearchViewModel viewModel, Theme theme, Texts texts) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.texts = texts;
        var sizes = theme.sizes();
        title = text(texts.get("search.title"), theme.type().title(), "ink");
        helpLine = new TextFlow(text(texts.get("search.help"), theme.type().body(), "soft"));
        meant = new VBox();
        places = new VBox(sizes.units(1.8));
        setPadding(new Insets(sizes.units(2.4), sizes.margin(), sizes.units(1.2), sizes.margin()));
        setSpacing(sizes.units(1.8));
        getStyleClass().add("ideas");
        getChildren().addAll(new VBox(sizes.units(0.4), new TextFlow(title), helpLine), meant, places);
        present(helpLine, false);
        present(meant, false);
    }

    /** Shows ideas; first, where something was typed, that it found nothing. Touches only what is different. */
    void show(Page page) {
        var typed = page.typed().strip();
        title.setText(typed.isEmpty() ? texts.get("search.title") : texts.get("search.none", typed));
        present(helpLine, !typed.isEmpty());
        showMeant(page.result().suggestions());
        if (!page.ideas().equals(shownIdeas)) {
            shownIdeas = page.ideas();
            showPlaces();
        }
    }

    private void showMeant(List<String> suggestions) {
        if (!suggestions.equals(shownMeant)) {
            shownMeant = suggestions;
            meant.getChildren()
                    .setAll(group(
                            "search.meant",
                            suggestions.stream()
                                    .map(each -> button(each, "chip", () -> viewModel.replace(each)))
                                    .toList()));
            present(meant, !suggestions.isEmpty());
        }
    }

    private void showPlaces() {
        places.getChildren().clear();
        add(
                "search.categories",
                shownIdeas.categories().stream()
                        .map(each -> button(each.name(), "chip", () -> viewModel.open(each)))
                        .toList());
        add(
                "search.tags",
                shownIdeas.tags().stream()
                        .map(each -> button(each, "chip", () -> viewModel.replace(each)))
                        .toList());
        add(
                "search.brands",
                shownIdeas.brands().stream()
                        .map(each -> button(each.name(), "wordmark", () -> viewModel.open(each)))
                        .toList());
        if (!shownIdeas.featured().isEmpty()) {
            var heading = text(texts.get("home.featured.heading"), theme.type().heading(), "ink");
            places.getChildren().add(new TextFlow(heading));
        }
    }

    private void add(String heading, List<Button> buttons) {
        if (!buttons.isEmpty()) {
            places.getChildren().add(group(heading, buttons));
        }
    }

    private Node group(String heading, List<Button> buttons) {
        var sizes = theme.sizes();
        var gap = Math.max(Math.ceil(sizes.mm(3)), sizes.units(0.6));
        var flow = new FlowPane(gap, gap);
        flow.getChildren().setAll(buttons);
        var line = new TextFlow(text(texts.get(heading), theme.type().strong(), "ink"));
        return new VBox(sizes.units(0.7), line, flow);
    }

    private Button button(String words, String style, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().setAll(style);
        button.setMinHeight(theme.sizes().target());
        button.setMinWidth(theme.sizes().target());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Text text(String words, Font font, String style) {
        var text = new Text(words);
        text.setFont(font);
        text.getStyleClass().add(style);
        return text;
    }

    private static void present(Node node, boolean isPresent) {
        node.setVisible(isPresent);
        node.setManaged(isPresent);
    }
}
