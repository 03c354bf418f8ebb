package io.placard.kiosk;

import io.placard.kiosk.operations.ScreenState;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Says what the screen shows in the words of status and trace. */
final class ScreenStates {
    private ScreenStates() {}

    static ScreenState of(Visit visit) {
        var source = visit.source().wireName().orElse(null);
        return switch (visit.route()) {
            case Route.CategoryPage(var category) -> new ScreenState("category", null, category, null, source);
            case Route.BrandPage(var brand) -> new ScreenState("brand", null, null, brand, source);
            case Route.BrandInCategoryPage(var brand, var category) ->
                new ScreenState("brand", null, category, brand, source);
            case Route.Attract _,
                    Route.Home _,
                    Route.Staff _,
                    Route.TagPage _,
                    Route.OffersPage _,
                    Route.ArticlesPage _,
                    Route.ArticlePage _,
                    Route.Search _,
                    Route.ComparePage _ -> plain(viewOf(visit.route()), source);
            case Route.ProductPage(var product) -> new ScreenState("product", product, null, null, source);
            case Route.OutOfStockNotice(var product) -> new ScreenState("notice", product, null, null, source);
            case Route.WithdrawnNotice _, Route.PatientsNotice _, Route.UnknownTagNotice _ -> plain("notice", source);
        };
    }

    /** The views' names are given; pages of tags, offers and articles are lists as a category is. */
    private static String viewOf(Route route) {
        return switch (route) {
            case Route.Attract _ -> "attract";
            case Route.Home _ -> "home";
            case Route.Staff _ -> "staff";
            case Route.Search _ -> "search";
            case Route.ComparePage _ -> "compare";
            default -> "category";
        };
    }

    private static ScreenState plain(String view, @Nullable String source) {
        return new ScreenState(view, null, null, null, source);
    }
}
