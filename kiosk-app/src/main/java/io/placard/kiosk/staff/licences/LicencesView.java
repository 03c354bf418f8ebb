package io.placard.kiosk.staff.licences;

import io.placard.kiosk.licences.Licences;
import io.placard.kiosk.licences.Licences.LegalText;
import io.placard.kiosk.licences.Licences.Part;
import io.placard.kiosk.staff.licences.LicencesViewModel.Page;
import io.placard.kiosk.staff.place.StaffFrame;
import io.placard.kiosk.staff.place.StaffScreen;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.scroll.ScrollPage;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The parts in two columns; one's text in their place, from where the list is where it was left. */
public final class LicencesView implements StaffScreen {
    private static final int COLUMNS = 2;
    private static final double LINE_SPACING = 0.3;
    /** Lines longer than about a hundred characters are hard to follow, units. */
    private static final double WIDEST = 52;

    private final LicencesViewModel viewModel;
    private final Theme theme;
    private final Texts texts;
    private final StackPane content = new StackPane();
    private Optional<ScrollPage> list = Optional.empty();

    public LicencesView(LicencesViewModel viewModel, Theme theme, Texts texts) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.texts = texts;
        content.setId("staff-licences");
        viewModel.pageProperty().subscribe(this::show);
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public boolean scrollsItself() {
        return true;
    }

    @Override
    public List<Button> actions() {
        var back = StaffFrame.button("licences-back", "chip", texts.get("licences.back"), theme, viewModel::back);
        back.visibleProperty().bind(viewModel.deeperProperty());
        back.managedProperty().bind(viewModel.deeperProperty());
        return List.of(back);
    }

    private void show(Page page) {
        content.getChildren()
                .setAll(
                        switch (page) {
                            case Page.Looking _ ->
                                column(words(
                                        texts.get("diagnostics.looking"),
                                        theme.type().body(),
                                        "soft"));
                            case Page.Parts(var licences) -> parts(licences);
                            case Page.Texts(var part) -> ScrollPage.vertical(choice(part));
                            case Page.Words(var part, var text) -> ScrollPage.vertical(text(part, text));
                        });
    }

    /** Made once: whoever comes back finds it where it was. */
    private Region parts(Licences licences) {
        if (licences.parts().isEmpty()) {
            return column(words(texts.get("licences.none"), theme.type().body(), "ink"));
        }
        if (list.isEmpty()) {
            var intro = words(texts.get("licences.intro"), theme.type().body(), "ink");
            var rows = licences.parts().stream().map(this::row).toList();
            list = Optional.of(ScrollPage.vertical(column(intro, grid(rows))));
        }
        return list.get();
    }

    private Row row(Part part) {
        var detail = Stream.of(part.version(), part.licence())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
        return new Row(part.name(), detail, theme, () -> viewModel.choose(part));
    }

    private Region choice(Part part) {
        var rows = part.texts().stream()
                .map(text -> new Row(text.title(), "", theme, () -> viewModel.read(part, text)))
                .toList();
        return column(head(part), words(part.licence(), theme.type().body(), "soft"), grid(rows));
    }

    private Region text(Part part, LegalText text) {
        var page = column(head(part), words(text.title(), theme.type().label(), "soft"));
        for (var paragraph : Reflow.paragraphs(text.words())) {
            var flow = words(paragraph, theme.type().body(), "ink");
            flow.setLineSpacing(theme.sizes().units(LINE_SPACING));
            flow.setMaxWidth(theme.sizes().units(WIDEST));
            page.getChildren().add(flow);
        }
        return page;
    }

    private TextFlow head(Part part) {
        return words((part.name() + " " + part.version()).strip(), theme.type().heading(), "ink");
    }

    private GridPane grid(List<Row> rows) {
        var grid = new GridPane();
        grid.setHgap(theme.sizes().units(1.4));
        grid.setVgap(theme.sizes().units(0.6));
        for (var column = 0; column < COLUMNS; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(half);
        }
        for (var index = 0; index < rows.size(); index++) {
            grid.add(rows.get(index), index % COLUMNS, index / COLUMNS);
        }
        return grid;
    }

    private VBox column(Node... nodes) {
        return new VBox(theme.sizes().units(0.9), nodes);
    }

    private static TextFlow words(String words, Font font, String style) {
        var text = new Text(words);
        text.setFont(font);
        text.getStyleClass().add(style);
        return new TextFlow(text);
    }
}
