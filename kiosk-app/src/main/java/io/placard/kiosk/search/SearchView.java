package io.placard.kiosk.search;

import io.placard.catalog.Product;
import io.placard.catalog.search.SearchResult;
import io.placard.kiosk.search.SearchViewModel.Page;
import io.placard.kiosk.ui.ProductCard;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.keyboard.Keyboard;
import io.placard.kiosk.ui.keyboard.SearchField;
import io.placard.kiosk.ui.keyboard.Stroke;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.scroll.CardGrid;
import io.placard.kiosk.ui.scroll.GridShape;
import io.placard.kiosk.ui.scroll.ScrollPage;
import io.placard.kiosk.ui.style.Theme;
import javafx.scene.layout.Region;

/**
 * Results above, the field and the keyboard below, where hands are. On a screen that lies on its side they stand beside
 * the results, below what is said about these; or the keyboard would leave the results no room.
 */
public final class SearchView extends Region {
    private static final double CARD = 13;
    /** Beside a keyboard results need so much width, or they go above it; units. */
    private static final double LEAST_BESIDE = 30;
    /** Of the screen's width at most. */
    private static final double WIDEST_BESIDE = 0.44;

    private final SearchViewModel viewModel;
    private final Theme theme;
    private final Wording wording;
    private final Region ground = new Region();
    private final SearchField field;
    private final Keyboard keyboard;
    private final SearchHeader header;
    private final HeaderPlace above;
    private final HeaderPlace beside;
    private final ScrollPage besidePage;
    private final CardGrid<Product> grid;
    private final HardwareKeys keys;
    private String shownTyped = "";

    public SearchView(SearchViewModel viewModel, Theme theme, Wording wording, PictureCache pictures) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.wording = wording;
        var texts = wording.texts();
        var sizes = theme.sizes();
        field = new SearchField(theme, texts, texts.get("search.prompt"), () -> showKeyboard(true), viewModel::clear);
        field.setId("search-field");
        keyboard = new Keyboard(theme, texts, this::stroke);
        header = new SearchHeader(new ResultsHeader(theme), new IdeasView(viewModel, theme, texts));
        above = new HeaderPlace(sizes.units(2));
        beside = new HeaderPlace(0);
        besidePage = ScrollPage.vertical(beside);
        above.take(header);
        var shape = new GridShape(sizes.units(CARD), sizes.units(1.4), sizes.units(2), sizes.margin(), sizes.units(2));
        grid = new CardGrid<>(() -> new ProductCard(wording, theme, pictures, viewModel::open), shape, above);
        keys = new HardwareKeys(this, this::stroke);
        ground.getStyleClass().add("search-ground");
        getStyleClass().addAll("page", "search");
        getChildren().addAll(grid, ground, besidePage, field, keyboard);
        getChildren().forEach(child -> child.setManaged(false));
        widthProperty().subscribe(this::placeHeader);
        heightProperty().subscribe(this::placeHeader);
        viewModel.pageProperty().subscribe(this::bind);
    }

    /**
     * Shows the search.
     *
     * @param isAsLeft with what was typed, scrolled to this offset; else empty, ready to type
     */
    public void show(boolean isAsLeft, double offset) {
        viewModel.show(isAsLeft);
        if (!isAsLeft) {
            keyboard.reset();
            showKeyboard(true);
        }
        keys.listen();
        grid.jumpTo(offset);
    }

    /** Nobody looks at it any more. */
    public void leave() {
        keys.ignore();
        keyboard.reset();
        viewModel.leave();
    }

    /** How far the results are scrolled, px. */
    public double offset() {
        return grid.offset();
    }

    /** Shows all words anew; what they say may depend on the time. */
    public void refresh() {
        grid.refresh();
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var height = getHeight();
        var panel = panelWidth();
        if (hasRoomBeside()) {
            var top = arrangePanel(width - panel, panel, height);
            besidePage.resizeRelocate(width - panel, 0, panel, Math.max(1, top));
            ground.resizeRelocate(width - panel, top, panel, height - top);
            grid.resizeRelocate(0, 0, width - panel, height);
        } else {
            var top = arrangePanel(0, width, height);
            ground.resizeRelocate(0, top, width, height - top);
            grid.resizeRelocate(0, 0, width, Math.max(1, top));
        }
    }

    private double panelWidth() {
        return Math.max(keyboard.leastWidth(), Math.rint(getWidth() * WIDEST_BESIDE));
    }

    private boolean hasRoomBeside() {
        return keyboard.isVisible()
                && getWidth() > getHeight()
                && getWidth() - panelWidth() >= theme.sizes().units(LEAST_BESIDE);
    }

    /** Words about the results stand beside them where there is room, else above. */
    private void placeHeader() {
        var isBeside = hasRoomBeside();
        (isBeside ? beside : above).take(header);
        besidePage.setVisible(isBeside);
        requestLayout();
    }

    /** Field and keyboard along the lower edge of this column; answers where they begin. */
    private double arrangePanel(double x, double width, double bottom) {
        var sizes = theme.sizes();
        var keyboardHeight = keyboard.isVisible() ? keyboard.prefHeight(width) : 0;
        var y = bottom - keyboardHeight;
        keyboard.resizeRelocate(x, y, width, keyboardHeight);
        var inset = sizes.units(1.2);
        var fieldHeight = field.prefHeight(width);
        y -= keyboard.isVisible() ? fieldHeight : fieldHeight + inset;
        field.resizeRelocate(x + inset, y, width - 2 * inset, fieldHeight);
        return y - inset;
    }

    private void showKeyboard(boolean isShown) {
        if (keyboard.isVisible() != isShown) {
            keyboard.setVisible(isShown);
            placeHeader();
        }
    }

    private void stroke(Stroke stroke) {
        switch (stroke) {
            case Stroke.Letters(var letters) -> viewModel.type(letters);
            case Stroke.Back _ -> viewModel.erase();
            case Stroke.Clear _ -> viewModel.clear();
            case Stroke.Done _ -> showKeyboard(false);
        }
    }

    private void bind(Page page) {
        field.show(page.typed());
        if (page.hasResults()) {
            header.showCount(wording.count(page.result().total()), note(page.result()));
        } else {
            header.showIdeas(page);
        }
        grid.setItems(page.products());
        if (!page.typed().equals(shownTyped)) {
            shownTyped = page.typed();
            grid.jumpTo(0);
        }
    }

    private String note(SearchResult result) {
        var texts = wording.texts();
        var shown = result.products().size();
        var most = shown < result.total() ? texts.get("search.most", shown) : "";
        var how = switch (result.closeness()) {
            case AS_TYPED, NONE -> "";
            case SIMILAR -> texts.get("search.similar");
            case SOME_WORDS -> texts.get("search.some");
        };
        return (how + " " + most).strip();
    }
}
