package io.placard.kiosk.browse;

import io.placard.catalog.Catalog;
import io.placard.catalog.Product;
import io.placard.kiosk.shell.Route;
import java.util.List;

/** Which products a page is about, by name. */
final class PageProducts {
    private PageProducts() {}

    /** Empty for routes that are no page of products. */
    static List<Product> of(Route route, Catalog catalog) {
        return switch (route) {
            case Route.CategoryPage(var id) -> catalog.inCategory(id);
            case Route.BrandPage(var id) -> catalog.ofBrand(id);
            case Route.BrandInCategoryPage(var brand, var category) -> catalog.ofBrandInCategory(brand, category);
            case Route.TagPage(var tag) -> catalog.withTag(tag);
            case Route.OffersPage _ -> catalog.promoted();
            case Route.Attract _,
                    Route.Home _,
                    Route.Search _,
                    Route.ArticlesPage _,
                    Route.ArticlePage _,
                    Route.ProductPage _,
                    Route.ComparePage _,
                    Route.Staff _,
                    Route.Notice _ -> List.of();
        };
    }
}
