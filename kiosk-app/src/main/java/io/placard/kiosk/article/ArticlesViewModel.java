package io.placard.kiosk.article;

import io.placard.catalog.Article;
import io.placard.catalog.Catalog;
import io.placard.catalog.Product;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.CatalogWatch;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All articles, or one of them and its products. Used on the JavaFX thread. */
public final class ArticlesViewModel implements AutoCloseable {
    private final Catalog catalog;
    private final Consumer<Route> goTo;
    private final CatalogWatch live;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.All(List.of()));
    private Route route = new Route.ArticlesPage();

    public ArticlesViewModel(Catalog catalog, Consumer<Route> goTo, Executor fxThread) {
        this.catalog = catalog;
        this.goTo = goTo;
        live = new CatalogWatch(catalog, fxThread, _ -> load());
    }

    /** What is shown; changes only where something on it changed. */
    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Shows the list or an article. */
    public void show(Route newRoute) {
        route = newRoute;
        live.setShown(true);
        load();
    }

    public void leave() {
        live.setShown(false);
    }

    public void open(Article article) {
        goTo.accept(new Route.ArticlePage(article.id()));
    }

    public void open(Product product) {
        goTo.accept(new Route.ProductPage(product.id()));
    }

    @Override
    public void close() {
        live.close();
    }

    private void load() {
        var loaded = route instanceof Route.ArticlePage(var id)
                ? catalog.findArticle(id).map(this::one).orElseGet(() -> gone(id))
                : new Page.All(catalog.articles());
        if (!loaded.equals(page.get())) {
            page.set(loaded);
        }
    }

    private Page one(Article article) {
        return new Page.One(article, article.findTag().map(catalog::withTag).orElse(List.of()));
    }

    /** Nobody's text is taken away while they read it. */
    private Page gone(long id) {
        return page.get() instanceof Page.One reading && reading.article().id() == id
                ? one(reading.article())
                : new Page.Gone();
    }

    /** What the screen shows. */
    public sealed interface Page {
        /** The list. */
        record All(List<Article> articles) implements Page {}

        /** One article and the listed products that carry its tag. */
        record One(Article article, List<Product> products) implements Page {}

        /** An article that the store has taken back. */
        record Gone() implements Page {}
    }
}
