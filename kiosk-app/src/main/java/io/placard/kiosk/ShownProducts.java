package io.placard.kiosk;

import io.placard.catalog.Article;
import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.CatalogChange;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.kiosk.shell.Route;

/** Says whether a change of the catalogue can be seen on a page, so that the trace tells of repaints that happened. */
final class ShownProducts {
    private ShownProducts() {}

    static boolean concerns(Route route, CatalogChange change, Catalog catalog) {
        return change.products().stream().anyMatch(id -> shows(route, id, catalog));
    }

    private static boolean shows(Route route, long productId, Catalog catalog) {
        return switch (route) {
            case Route.ProductPage(var id) -> id == productId;
            case Route.ComparePage(var ids) -> ids.contains(productId);
            case Route.OutOfStockNotice(var id) -> id == productId;
            // What was found is searched anew and painted a moment later.
            case Route.Attract _, Route.Staff _, Route.Search _, Route.ArticlesPage _, Route.Notice _ -> false;
            case Route.Home _,
                    Route.CategoryPage _,
                    Route.BrandPage _,
                    Route.BrandInCategoryPage _,
                    Route.TagPage _,
                    Route.OffersPage _,
                    Route.ArticlePage _ ->
                // A product that is gone may have stood on any list.
                catalog.find(productId)
                        .map(product -> lists(route, product, catalog))
                        .orElse(true);
        };
    }

    private static boolean lists(Route route, Product product, Catalog catalog) {
        return switch (route) {
            case Route.CategoryPage(var category) -> isIn(product, category);
            case Route.BrandPage(var brand) -> isOf(product, brand);
            case Route.BrandInCategoryPage(var brand, var category) -> isIn(product, category) && isOf(product, brand);
            case Route.TagPage(var tag) -> carries(product, tag);
            case Route.ArticlePage(var id) ->
                catalog.findArticle(id)
                        .flatMap(Article::findTag)
                        .filter(tag -> carries(product, tag))
                        .isPresent();
            case Route.OffersPage _ -> !product.promotions().isEmpty();
            default -> catalog.featured().contains(product);
        };
    }

    private static boolean carries(Product product, String tag) {
        return product.tags().stream().anyMatch(tag::equalsIgnoreCase);
    }

    private static boolean isIn(Product product, long categoryId) {
        return product.findCategory()
                .map(Category::id)
                .filter(id -> id == categoryId)
                .isPresent();
    }

    private static boolean isOf(Product product, long brandId) {
        return product.findBrand().map(Brand::id).filter(id -> id == brandId).isPresent();
    }
}
