package io.placard.kiosk.staff.mapping;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.Catalog;
import io.placard.catalog.Product;
import io.placard.catalog.search.ProductSearch;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What there is to choose from, of one kind, by what was typed. */
final class Candidates {
    /** Nobody scrolls through more; those who would type another letter. */
    private static final int MOST_FOUND = 240;

    private final Catalog catalog;
    private final ProductSearch search;

    Candidates(Catalog catalog, ProductSearch search) {
        this.catalog = catalog;
        this.search = search;
    }

    List<Target> of(Kind kind, String typed) {
        return switch (kind) {
            case PRODUCT -> products(typed);
            case BRAND ->
                catalog.brands().stream()
                        .filter(brand -> matches(brand.name(), typed))
                        .<Target>map(brand -> new ToBrand(brand.id()))
                        .toList();
            case CATEGORY ->
                catalog.categories().stream()
                        .filter(category -> matches(category.name(), typed))
                        .<Target>map(category -> new ToCategory(category.id()))
                        .toList();
            case BRAND_IN_CATEGORY -> brandsInCategories(typed);
        };
    }

    private List<Target> products(String typed) {
        var products = typed.isBlank()
                ? catalog.listed()
                : search.search(typed, MOST_FOUND).products();
        return products.stream().map(Product::id).<Target>map(ToProduct::new).toList();
    }

    /** Pairs that hold products, by category. */
    private List<Target> brandsInCategories(String typed) {
        var found = new ArrayList<Target>();
        for (var category : catalog.categories()) {
            var brands = new LinkedHashSet<Long>();
            catalog.inCategory(category.id())
                    .forEach(product -> product.findBrand().ifPresent(brand -> brands.add(brand.id())));
            for (var id : brands) {
                catalog.findBrand(id)
                        .filter(brand -> matches(brand.name() + " " + category.name(), typed))
                        .ifPresent(brand -> found.add(new ToBrandInCategory(brand.id(), category.id())));
            }
        }
        return List.copyOf(found);
    }

    /** Whether each word typed begins a word of the name, whatever its case and accents. */
    private static boolean matches(String name, String typed) {
        var words = List.of(folded(name).split("[^\\p{L}\\p{N}]+"));
        return Stream.of(folded(typed).split("[^\\p{L}\\p{N}]+"))
                .allMatch(begun -> words.stream().anyMatch(word -> word.startsWith(begun)));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
