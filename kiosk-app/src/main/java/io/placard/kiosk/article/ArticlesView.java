package io.placard.kiosk.article;

import io.placard.catalog.Article;
import io.placard.catalog.Product;
import io.placard.kiosk.article.ArticlesViewModel.Page;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.ProductCard;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.reading.ArticleCard;
import io.placard.kiosk.ui.scroll.CardGrid;
import io.placard.kiosk.ui.scroll.GridShape;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import javafx.scene.layout.StackPane;

/** The list of articles and the page of one; built once, shown for ever other articles. */
public final class ArticlesView extends StackPane {
    private final ArticlesViewModel viewModel;
    private final Wording wording;
    private final PictureCache pictures;
    private final ArticleHeader listHeader;
    private final CardGrid<Article> list;
    private final ArticleHeader articleHeader;
    private final CardGrid<Product> article;

    public ArticlesView(ArticlesViewModel viewModel, Theme theme, Wording wording, PictureCache pictures) {
        this.viewModel = viewModel;
        this.wording = wording;
        this.pictures = pictures;
        var sizes = theme.sizes();
        var gap = sizes.units(1.4);
        var wide = new GridShape(sizes.units(22), sizes.units(2.4), sizes.units(1.6), sizes.margin(), sizes.units(3));
        var narrow = new GridShape(sizes.units(15), gap, sizes.units(2.2), sizes.margin(), sizes.units(3));
        listHeader = new ArticleHeader(theme);
        list = new CardGrid<>(() -> new ArticleCard(theme, viewModel::open), wide, listHeader);
        articleHeader = new ArticleHeader(theme);
        article =
                new CardGrid<>(() -> new ProductCard(wording, theme, pictures, viewModel::open), narrow, articleHeader);
        getStyleClass().addAll("page", "article");
        getChildren().addAll(list, article);
        listHeader.show("", wording.texts().get("article.heading"), "", "");
        viewModel.pageProperty().subscribe(this::bind);
    }

    /** Shows the list or an article from where it was left. */
    public void show(Route route, double offset) {
        viewModel.show(route);
        inFront().jumpTo(offset);
    }

    /** How far it is scrolled, px. */
    public double offset() {
        return inFront().offset();
    }

    /** Shows all words anew; what they say may depend on the time. */
    public void refresh() {
        article.refresh();
    }

    private CardGrid<?> inFront() {
        return list.isVisible() ? list : article;
    }

    private void bind(Page page) {
        var texts = wording.texts();
        list.setVisible(page instanceof Page.All);
        article.setVisible(!list.isVisible());
        switch (page) {
            case Page.All(var articles) -> list.setItems(articles);
            case Page.One(var shown, var products) -> {
                var text = shown.text().isEmpty() ? shown.excerpt() : shown.text();
                var below = products.isEmpty() ? "" : texts.get("article.products");
                articleHeader.show(Wording.capitalised(shown.tag()), shown.title(), text, below);
                article.setItems(products);
                pictures.browse(products);
            }
            case Page.Gone() -> {
                articleHeader.show("", texts.get("article.gone"), "", "");
                article.setItems(List.of());
            }
        }
    }
}
