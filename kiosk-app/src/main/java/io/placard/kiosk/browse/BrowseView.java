package io.placard.kiosk.browse;

import io.placard.catalog.Product;
import io.placard.kiosk.browse.BrowseViewModel.Page;
import io.placard.kiosk.browse.BrowseViewModel.Shortcut;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Icons;
import io.placard.kiosk.ui.ProductCard;
import io.placard.kiosk.ui.Strip;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.scroll.CardGrid;
import io.placard.kiosk.ui.scroll.GridShape;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A grid under its title; built once, shown for ever other pages. */
public final class BrowseView extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BrowseViewModel viewModel;
    private final Theme theme;
    private final Wording wording;
    private final PictureCache pictures;
    private final ClampedText above;
    private final ClampedText title;
    private final ClampedText count;
    private final Strip shortcuts;
    private final PageHeader header;
    private final CardGrid<Product> grid;
    private final ChosenRow chosen;
    private final EmptyNote empty;
    private final Button filter = new Button();
    /** Made once and named anew for each page: a new button is styled and measured, which takes a millisecond. */
    private final List<Button> chips = new ArrayList<>();

    private Page shown = Page.EMPTY;

    public BrowseView(BrowseViewModel viewModel, Theme theme, Wording wording, PictureCache pictures) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.wording = wording;
        this.pictures = pictures;
        var sizes = theme.sizes();
        above = new ClampedText(1, theme.type().label(), "soft");
        title = new ClampedText(2, theme.type().title(), "ink");
        count = new ClampedText(1, theme.type().body(), "soft");
        shortcuts = new Strip(sizes.units(0.6), sizes.margin());
        shortcuts.setId("shortcuts");
        chosen = new ChosenRow(viewModel, theme, wording.texts());
        empty = new EmptyNote(viewModel, theme, wording.texts());
        header = new PageHeader(sizes, List.of(above, title, count), List.of(shortcuts, chosen, empty));
        buildFilter();
        var shape = new GridShape(sizes.units(15), sizes.units(1.4), sizes.units(2.2), sizes.margin(), sizes.units(3));
        grid = new CardGrid<>(() -> new ProductCard(wording, theme, pictures, viewModel::open), shape, header);
        getStyleClass().addAll("page", "browse");
        getChildren().add(grid);
        viewModel.pageProperty().subscribe(this::bind);
    }

    /** Shows this route from where it was left. */
    public void show(Route route, double offset) {
        viewModel.show(route);
        shortcuts.toStart();
        grid.jumpTo(offset);
    }

    /** How far it is scrolled, px. */
    public double offset() {
        return grid.offset();
    }

    /** Shows all words anew; what they say may depend on the time. */
    public void refresh() {
        viewModel.reload();
        grid.refresh();
    }

    private void buildFilter() {
        filter.setText(wording.texts().get("filter.title"));
        filter.setId("filter");
        filter.getStyleClass().setAll("chip", "filter-button");
        filter.setGraphic(Icons.FILTER.node(theme.sizes()));
        filter.setMinSize(USE_PREF_SIZE, theme.sizes().target());
        filter.setOnAction(_ -> viewModel.filter());
    }

    private void bind(Page page) {
        var before = shown;
        shown = page;
        above.setWords(page.heading().above());
        title.setWords(page.heading().title());
        count.setWords(count(page));
        if (!page.shortcuts().equals(before.shortcuts()) || page.canBeFiltered() != before.canBeFiltered()) {
            var row = new ArrayList<Button>();
            if (page.canBeFiltered()) {
                row.add(filter);
            }
            for (var place = 0; place < page.shortcuts().size(); place++) {
                row.add(chip(place, page.shortcuts().get(place)));
            }
            shortcuts.show(row);
            present(shortcuts, !row.isEmpty());
        }
        chosen.show(page.chosen());
        present(chosen, !page.chosen().isEmpty());
        present(empty, page.products().isEmpty() && page.total() > 0);
        header.requestLayout();
        grid.setItems(page.products());
        if (!page.chosen().equals(before.chosen())) {
            grid.jumpTo(0);
        }
        pictures.browse(page.products());
    }

    private String count(Page page) {
        return page.products().size() == page.total()
                ? wording.count(page.total())
                : wording.texts().get("browse.count.of", page.products().size(), page.total());
    }

    private Button chip(int place, Shortcut shortcut) {
        if (place == chips.size()) {
            var made = new Button();
            made.getStyleClass().setAll("chip");
            made.setMinHeight(theme.sizes().target());
            chips.add(made);
        }
        var chip = chips.get(place);
        chip.setText(shortcut.name());
        chip.pseudoClassStateChanged(CHOSEN, shortcut.chosen());
        chip.setOnAction(_ -> viewModel.choose(shortcut));
        return chip;
    }

    private static void present(Region part, boolean isPresent) {
        part.setVisible(isPresent);
        part.setManaged(isPresent);
    }
}
