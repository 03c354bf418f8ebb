package io.placard.kiosk.browse;

import io.placard.catalog.Product;
import io.placard.kiosk.browse.BrowseViewModel.Filter;
import io.placard.kiosk.browse.BrowseViewModel.Page;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.ProductCard;
import io.placard.kiosk.ui.Strip;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.scroll.CardGrid;
import io.placard.kiosk.ui.scroll.GridShape;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** A grid under its title; built once, shown for ever other categories and brands. */
public final class BrowseView extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BrowseViewModel viewModel;
    private final Theme theme;
    private final Wording wording;
    private final PictureCache pictures;
    private final ClampedText above;
    private final ClampedText title;
    private final ClampedText count;
    private final Strip filters;
    private final PageHeader header;
    private final CardGrid<Product> grid;
    private List<Filter> shownFilters = List.of();

    public BrowseView(BrowseViewModel viewModel, Theme theme, Wording wording, PictureCache pictures) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.wording = wording;
        this.pictures = pictures;
        var sizes = theme.sizes();
        above = new ClampedText(1, theme.type().label(), "soft");
        title = new ClampedText(2, theme.type().title(), "ink");
        count = new ClampedText(1, theme.type().body(), "soft");
        filters = new Strip(sizes.units(0.6), sizes.margin());
        filters.setId("filters");
        header = new PageHeader(sizes, above, title, count, filters);
        var shape = new GridShape(sizes.units(15), sizes.units(1.4), sizes.units(2.2), sizes.margin(), sizes.units(3));
        grid = new CardGrid<>(() -> new ProductCard(wording, theme, pictures, viewModel::open), shape, header);
        getStyleClass().addAll("page", "browse");
        getChildren().add(grid);
        viewModel.pageProperty().subscribe(this::bind);
    }

    /** Shows this route from where it was left. */
    public void show(Route route, double offset) {
        viewModel.show(route);
        filters.toStart();
        grid.jumpTo(offset);
    }

    /** How far it is scrolled, px. */
    public double offset() {
        return grid.offset();
    }

    /** Shows all words anew; what they say may depend on the time. */
    public void refresh() {
        grid.refresh();
    }

    private void bind(Page page) {
        above.setWords(page.above());
        title.setWords(page.title());
        count.setWords(wording.count(page.products().size()));
        if (!page.filters().equals(shownFilters)) {
            shownFilters = page.filters();
            filters.show(shownFilters.stream().map(this::chip).toList());
            filters.setVisible(!shownFilters.isEmpty());
            filters.setManaged(!shownFilters.isEmpty());
        }
        header.requestLayout();
        grid.setItems(page.products());
        pictures.browse(page.products());
    }

    private Button chip(Filter filter) {
        var chip = new Button(filter.name());
        chip.getStyleClass().setAll("chip");
        chip.setMinHeight(theme.sizes().target());
        chip.pseudoClassStateChanged(CHOSEN, filter.chosen());
        chip.setOnAction(_ -> viewModel.choose(filter));
        return chip;
    }
}
