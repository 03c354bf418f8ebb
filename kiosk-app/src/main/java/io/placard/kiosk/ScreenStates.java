package io.placard.kiosk;

import io.placard.kiosk.operations.ScreenState;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Visit;

/** Says what the screen shows in the words of status and trace. */
final class ScreenStates {
    private ScreenStates() {}

    static ScreenState of(Visit visit) {
        var source = visit.source().wireName().orElse(null);
        return switch (visit.route()) {
            case Route.Home _ -> new ScreenState("home", null, null, null, source);
            case Route.CategoryPage(var category) -> new ScreenState("category", null, category, null, source);
            case Route.BrandPage(var brand) -> new ScreenState("brand", null, null, brand, source);
            case Route.BrandInCategoryPage(var brand, var category) ->
                new ScreenState("brand", null, category, brand, source);
            case Route.Search _ -> new ScreenState("search", null, null, null, source);
            case Route.ProductPage(var product) -> new ScreenState("product", product, null, null, source);
            case Route.OutOfStockNotice(var product) -> new ScreenState("notice", product, null, null, source);
            case Route.WithdrawnNotice _, Route.UnknownTagNotice _ ->
                new ScreenState("notice", null, null, null, source);
        };
    }
}
