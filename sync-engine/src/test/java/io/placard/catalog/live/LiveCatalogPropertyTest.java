package io.placard.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.catalog.Products;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The indexes against a model that filters and sorts all products for each question. */
class LiveCatalogPropertyTest {
    private static final Comparator<Product> BY_NAME =
            Comparator.comparing(Product::name).thenComparingLong(Product::id);

    @Property(tries = 200)
    void answersAsIfItLookedThroughAllProductsAfterAnyChanges(@ForAll("batches") List<List<Product>> batches) {
        var catalog = new LiveCatalog(Locale.US, InstantSource.system());
        var model = new TreeMap<Long, Product>();
        for (var batch : batches) {
            var removed = List.of(1L + batch.size());
            catalog.apply(batch, removed, 0);
            batch.forEach(each -> model.put(each.id(), each));
            removed.forEach(model::remove);

            assertSame(catalog, model);
        }
        var rebuilt = new LiveCatalog(Locale.US, InstantSource.system());
        rebuilt.replaceAll(model.values(), StoreStructure.EMPTY);
        assertSame(rebuilt, model);
    }

    private static void assertSame(LiveCatalog catalog, Map<Long, Product> model) {
        assertThat(catalog.size()).isEqualTo(model.size());
        assertThat(catalog.listed()).isEqualTo(listed(model, _ -> true));
        for (long id = 1; id <= 3; id++) {
            long wanted = id;
            assertThat(catalog.inCategory(id)).isEqualTo(listed(model, each -> isIn(each, wanted)));
            assertThat(catalog.ofBrand(id)).isEqualTo(listed(model, each -> isOf(each, wanted)));
            assertThat(catalog.ofBrandInCategory(id, 1))
                    .isEqualTo(listed(model, each -> isOf(each, wanted) && isIn(each, 1)));
        }
        assertThat(catalog.withTag("RED"))
                .isEqualTo(listed(model, each -> each.tags().contains("red")));
        assertThat(catalog.categories())
                .extracting(Category::id)
                .containsExactlyElementsOf(listed(model, _ -> true).stream()
                        .flatMap(each -> each.findCategory().stream())
                        .map(Category::id)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static List<Product> listed(Map<Long, Product> model, Predicate<Product> wanted) {
        return model.values().stream()
                .filter(Product::isListed)
                .filter(wanted)
                .sorted(BY_NAME)
                .toList();
    }

    private static boolean isIn(Product product, long categoryId) {
        return product.findCategory().filter(each -> each.id() == categoryId).isPresent();
    }

    private static boolean isOf(Product product, long brandId) {
        return product.findBrand().filter(each -> each.id() == brandId).isPresent();
    }

    @Provide
    Arbitrary<List<List<Product>>> batches() {
        return product().list().uniqueElements(Product::id).ofMaxSize(12).list().ofMaxSize(8);
    }

    private static Arbitrary<Product> product() {
        var ids = Arbitraries.longs().between(1, 20);
        var names = Arbitraries.of("a", "b", "c", "d");
        var stocks = Arbitraries.integers().between(0, 2);
        var owners = Arbitraries.longs().between(0, 3);
        var tags = Arbitraries.of("red", "blue").list().uniqueElements().ofMaxSize(2);
        return Combinators.combine(ids, names, stocks, owners, owners, tags).as(LiveCatalogPropertyTest::product);
    }

    private static Product product(long id, String name, int stock, long brandId, long categoryId, List<String> tags) {
        return Products.any(id)
                .named(name)
                .withStock(stock)
                .of(
                        brandId == 0 ? null : new Brand(brandId, "brand " + brandId, "", null),
                        categoryId == 0 ? null : new Category(categoryId, "category", (int) categoryId, null))
                .tagged(tags.toArray(String[]::new))
                .get();
    }
}
