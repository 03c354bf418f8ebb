package io.placard.kiosk.home;

import io.placard.catalog.Brand;
import io.placard.catalog.Product;
import io.placard.kiosk.home.HomeViewModel.Front;
import io.placard.kiosk.home.HomeViewModel.Shelf;
import io.placard.kiosk.home.HomeViewModel.Way;
import io.placard.kiosk.ui.ProductCard;
import io.placard.kiosk.ui.StoreSign;
import io.placard.kiosk.ui.Strip;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.scroll.CardGrid;
import io.placard.kiosk.ui.scroll.GridShape;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** The home screen: one page that begins with the hero and ends in the grid of featured products. */
public final class HomeView extends StackPane {
    private final HomeViewModel viewModel;
    private final Theme theme;
    private final Wording wording;
    private final PictureCache pictures;
    private final StoreSign sign;
    private final Hero hero;
    private final Strip shelves;
    private final Strip brands;
    private final Strip ways;
    private final Strip tags;
    private final GoodToKnow articles;
    private final Text featuredHeading;
    private final Text emptyNote;
    private final StackPane signRow = new StackPane();
    private final VBox header = new VBox();
    private final CardGrid<Product> grid;
    private Front shown = Front.EMPTY;

    public HomeView(HomeViewModel viewModel, Theme theme, Wording wording, PictureCache pictures) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.wording = wording;
        this.pictures = pictures;
        var sizes = theme.sizes();
        sign = new StoreSign(theme, pictures, 1);
        hero = new Hero(theme, wording, pictures, viewModel::open);
        shelves = new Strip(sizes.units(1.4), sizes.margin());
        shelves.setId("categories");
        brands = new Strip(sizes.units(0.6), sizes.margin());
        brands.setId("brands");
        ways = new Strip(sizes.units(0.6), sizes.margin());
        ways.setId("ways");
        tags = new Strip(sizes.units(0.6), sizes.margin());
        tags.setId("tags");
        articles = new GoodToKnow(theme, wording.texts(), viewModel::open, viewModel::openArticles);
        featuredHeading = heading("home.featured.heading");
        emptyNote = heading("home.empty");
        buildHeader();
        var shape = new GridShape(sizes.units(15), sizes.units(1.4), sizes.units(2.2), sizes.margin(), sizes.units(3));
        grid = new CardGrid<>(() -> new ProductCard(wording, theme, pictures, viewModel::open), shape, header);
        getStyleClass().addAll("page", "home");
        getChildren().add(grid);
        viewModel.frontProperty().subscribe(this::bind);
    }

    /** Shows the home screen from where it was left. */
    public void show(double offset) {
        viewModel.show();
        hero.setTurning(true);
        grid.jumpTo(offset);
    }

    /** Nobody looks at it any more. */
    public void leave() {
        viewModel.leave();
        hero.setTurning(false);
    }

    @Override
    protected void layoutChildren() {
        // On its side the frame shows whose shop it is.
        present(signRow, getHeight() >= getWidth());
        super.layoutChildren();
    }

    /** How far it is scrolled, px. */
    public double offset() {
        return grid.offset();
    }

    /** Shows all words anew; what they say may depend on the time. */
    public void refresh() {
        hero.show(shown.heroes());
        grid.refresh();
    }

    private void buildHeader() {
        var sizes = theme.sizes();
        signRow.getChildren().add(sign);
        signRow.setPadding(new Insets(sizes.units(1.4), sizes.margin(), sizes.units(1.4), sizes.margin()));
        VBox.setMargin(shelves, new Insets(sizes.units(1.6), 0, sizes.units(1.2), 0));
        VBox.setMargin(ways, new Insets(sizes.units(1.4), 0, 0, 0));
        VBox.setMargin(brands, new Insets(0, 0, sizes.units(1.4), 0));
        VBox.setMargin(tags, new Insets(0, 0, sizes.units(1.4), 0));
        VBox.setMargin(articles, new Insets(0, 0, sizes.units(1.6), 0));
        VBox.setMargin(featuredHeading, new Insets(0, sizes.margin(), sizes.units(1.2), sizes.margin()));
        VBox.setMargin(emptyNote, new Insets(sizes.units(6), sizes.margin(), sizes.units(4), sizes.margin()));
        header.setFillWidth(true);
        header.widthProperty()
                .subscribe(width -> emptyNote.setWrappingWidth(Math.max(1, width.doubleValue() - 2 * sizes.margin())));
        header.getChildren().addAll(signRow, hero, emptyNote, ways, shelves, brands, tags, articles, featuredHeading);
    }

    private void bind(Front front) {
        var before = shown;
        shown = front;
        sign.show(front.storeName(), front.logoUrl());
        hero.show(front.heroes());
        if (!front.shelves().equals(before.shelves())) {
            shelves.show(front.shelves().stream().map(this::tile).toList());
        }
        if (!front.brands().equals(before.brands())) {
            brands.show(front.brands().stream().map(this::wordmark).toList());
        }
        if (!front.ways().equals(before.ways())) {
            ways.show(front.ways().stream().map(this::way).toList());
        }
        if (!front.tags().equals(before.tags())) {
            tags.show(tagRow(front.tags()));
        }
        if (!front.articles().equals(before.articles())) {
            articles.show(front.articles());
        }
        present(articles, !front.articles().isEmpty());
        present(ways, !front.ways().isEmpty());
        present(tags, !front.tags().isEmpty());
        present(shelves, !front.shelves().isEmpty());
        present(brands, !front.brands().isEmpty());
        present(featuredHeading, !front.featured().isEmpty());
        present(emptyNote, front.featured().isEmpty());
        grid.setItems(front.featured());
    }

    private Region tile(Shelf shelf) {
        return new ShelfTile(shelf, theme, wording, pictures, () -> viewModel.open(shelf.category()));
    }

    private Button wordmark(Brand brand) {
        var button = new Button(brand.name());
        button.getStyleClass().setAll("wordmark");
        button.setMinHeight(theme.sizes().target());
        button.setOnAction(_ -> viewModel.open(brand));
        return button;
    }

    private Button way(Way way) {
        var isUnnamed = way.label().isEmpty();
        return chip(isUnnamed ? wording.texts().get("browse.offers") : way.label(), () -> viewModel.open(way));
    }

    private List<Node> tagRow(List<String> shownTags) {
        var row = new ArrayList<Node>();
        var label = new Text(wording.texts().get("filter.group.tag"));
        label.setFont(theme.type().strong());
        label.getStyleClass().add("ink");
        HBox.setMargin(label, new Insets(0, theme.sizes().units(0.6), 0, 0));
        row.add(label);
        shownTags.stream()
                .map(tag -> chip(Wording.capitalised(tag), () -> viewModel.openTag(tag)))
                .forEach(row::add);
        return row;
    }

    private Button chip(String words, Runnable action) {
        var chip = new Button(words);
        chip.getStyleClass().setAll("chip");
        chip.setMinHeight(theme.sizes().target());
        chip.setOnAction(_ -> action.run());
        return chip;
    }

    private Text heading(String key) {
        var text = new Text(wording.texts().get(key));
        text.setFont(theme.type().heading());
        text.getStyleClass().add("ink");
        return text;
    }

    private static void present(Node node, boolean isPresent) {
        node.setVisible(isPresent);
        node.setManaged(isPresent);
    }
}
