package io.placard.sync.pictures;

import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.Category;
import io.placard.catalog.LocalAssignment;
import io.placard.catalog.Product;
import io.placard.catalog.StoreSettings.NavigationItem;
import io.placard.catalog.live.LiveCatalog;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which pictures a catalogue needs, those needed most first, as one walk along the catalogue's own lists: no URL is
 * copied, and a list is looked at when the walk comes to it. A URL may come twice.
 */
final class Needs {
    private Needs() {}

    /**
     * What every screen shows and what invites; what is featured; what hands can bring up; then all cards, and all
     * pages.
     */
    static Iterator<String> of(LiveCatalog catalog) {
        return inTurn(Stream.of(
                () -> signs(catalog).iterator(),
                () -> each(catalog.featured(), Needs::card),
                () -> each(assigned(catalog), Needs::all),
                () -> each(newestFirst(catalog), Needs::card),
                () -> each(newestFirst(catalog), Needs::all)));
    }

    /** What invites; then the films of products that hands can bring up; of those that are featured; of all. */
    static Iterator<String> films(LiveCatalog catalog) {
        return inTurn(Stream.of(
                () -> catalog.settings().showcase().films().iterator(),
                () -> each(assigned(catalog), Needs::film),
                () -> each(catalog.featured(), Needs::film),
                () -> each(newestFirst(catalog), Needs::film)));
    }

    /** What somebody looks through: the cards, then what their pages begin with. */
    static Iterator<String> of(List<Product> browsed) {
        return inTurn(Stream.of(() -> each(browsed, Needs::card), () -> each(browsed, Needs::first)));
    }

    private static List<String> signs(Catalog catalog) {
        var settings = catalog.settings();
        return Stream.of(
                        settings.findLogoUrl().stream(),
                        settings.showcase().pictures().stream(),
                        settings.navigation().stream()
                                .map(NavigationItem::findAssetUrl)
                                .flatMap(Optional::stream),
                        catalog.categories().stream()
                                .map(Category::findBannerUrl)
                                .flatMap(Optional::stream),
                        catalog.brands().stream().map(Brand::findLogoUrl).flatMap(Optional::stream))
                .flatMap(Function.identity())
                .toList();
    }

    private static List<Product> assigned(LiveCatalog catalog) {
        var local = catalog.local().stream().map(LocalAssignment::target);
        var store = catalog.structure().assignments().stream().map(Assignment::target);
        return Stream.concat(local, store)
                .flatMap(target -> productsOf(target, catalog))
                .distinct()
                .toList();
    }

    private static Stream<Product> productsOf(Assignment.Target target, Catalog catalog) {
        return switch (target) {
            case Assignment.ToProduct(var id) -> catalog.find(id).stream();
            case Assignment.ToBrand(var id) -> catalog.ofBrand(id).stream();
            case Assignment.ToCategory(var id) -> catalog.inCategory(id).stream();
            case Assignment.ToBrandInCategory(var brand, var category) ->
                catalog.ofBrandInCategory(brand, category).stream();
        };
    }

    private static List<Product> newestFirst(Catalog catalog) {
        return catalog.listed().stream()
                .sorted(Comparator.comparingLong(Product::id).reversed())
                .toList();
    }

    private static Stream<String> card(Product product) {
        return product.media().cardUrl().stream();
    }

    private static Stream<String> first(Product product) {
        return product.media().gallery().stream().limit(1);
    }

    private static Stream<String> film(Product product) {
        return product.media().findVideoUrl().stream();
    }

    private static Stream<String> all(Product product) {
        return Stream.concat(card(product), product.media().gallery().stream());
    }

    private static Iterator<String> each(List<Product> products, Function<Product, Stream<String>> pictures) {
        return new Chain<>(products.stream()
                .map(product -> pictures.apply(product).iterator())
                .iterator());
    }

    private static Iterator<String> inTurn(Stream<Supplier<Iterator<String>>> parts) {
        return new Chain<>(parts.map(Supplier::get).iterator());
    }
}
