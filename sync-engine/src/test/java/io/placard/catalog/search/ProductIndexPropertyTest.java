package io.placard.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.catalog.Products;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The index against a model that looks through all products for each question. */
class ProductIndexPropertyTest {
    private static final List<String> QUERIES =
            List.of("a", "ab", "abc", "abcd", "bcda", "ab cd", "cd ab", "dcba", "b a c", "abcdabcd", "aab");

    @Property(tries = 300)
    void answersAsIfItLookedThroughAllProductsAfterAnyChanges(@ForAll("batches") List<List<Product>> batches) {
        var index = new ProductIndex();
        var model = new TreeMap<Long, Product>();
        for (var batch : batches) {
            var removed = List.of(1L + batch.size());
            index.apply(batch, removed);
            batch.forEach(each -> model.put(each.id(), each));
            removed.forEach(model::remove);

            QUERIES.forEach(typed -> assertSame(index, model, typed));
        }
    }

    @Property(tries = 200)
    void theWayToACatalogueDoesNotMatter(@ForAll("batches") List<List<Product>> batches) {
        var index = new ProductIndex();
        var model = new TreeMap<Long, Product>();
        for (var batch : batches) {
            index.apply(batch, List.of());
            batch.forEach(each -> model.put(each.id(), each));
        }
        var fresh = new ProductIndex();
        fresh.apply(model.values(), List.of());

        QUERIES.forEach(typed -> assertThat(index.search(typed, 50)).isEqualTo(fresh.search(typed, 50)));
    }

    @Property(tries = 300)
    void aProductIsFoundByItsNameWithAnyTypingError(
            @ForAll("products") @Size(max = 10) List<Product> products, @ForAll("slips") Slip slip) {
        var index = new ProductIndex();
        index.apply(products, List.of());
        for (var product : products) {
            if (product.isListed() && product.name().length() >= 5) {
                var typed = slip.in(product.name());
                assertThat(index.search(typed, 50).products())
                        .as("%s typed as %s", product.name(), typed)
                        .contains(product);
            }
        }
    }

    private static void assertSame(ProductIndex index, Map<Long, Product> model, String typed) {
        var strict = model.values().stream()
                .filter(Product::isListed)
                .filter(each -> rank(each, typed) < Integer.MAX_VALUE)
                .sorted(Comparator.<Product>comparingInt(each -> rank(each, typed))
                        .thenComparing(Product::name)
                        .thenComparingLong(Product::id))
                .toList();
        var found = index.search(typed, 50);
        assertThat(found.total()).isGreaterThanOrEqualTo(strict.size());
        assertThat(found.products().subList(0, strict.size())).as(typed).isEqualTo(strict);
        assertThat(found.products()).allMatch(each -> each.equals(model.get(each.id())));
    }

    /** What the interface promises about words as they were typed. */
    private static int rank(Product product, String typed) {
        var together = typed.replace(" ", "");
        var name = product.name().replace(" ", "");
        if (name.startsWith(together)) {
            return name.equals(together) ? 1 : 2;
        }
        var sum = 4;
        for (var word : typed.split(" ", -1)) {
            var best = Stream.of(
                            fieldRank(word, product.name(), 0),
                            fieldRank(word, product.findBrand().map(Brand::name).orElse(""), 2),
                            fieldRank(
                                    word,
                                    product.findCategory().map(Category::name).orElse(""),
                                    4),
                            fieldRank(word, String.join(" ", product.tags()), 4))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            if (best == Integer.MAX_VALUE) {
                return best;
            }
            sum += best;
        }
        return sum;
    }

    private static int fieldRank(String typed, String words, int base) {
        return Stream.of(words.split(" ", -1))
                .filter(word -> word.startsWith(typed))
                .mapToInt(word -> word.equals(typed) ? base : base + 1)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    @Provide
    Arbitrary<List<List<Product>>> batches() {
        return products().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Product>> products() {
        return product().list().uniqueElements(Product::id).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Slip> slips() {
        return Combinators.combine(
                        Arbitraries.of(Slip.Kind.class), Arbitraries.integers().between(0, 30))
                .as(Slip::new);
    }

    private static Arbitrary<Product> product() {
        var ids = Arbitraries.longs().between(1, 20);
        var stocks = Arbitraries.integers().between(0, 4);
        return Combinators.combine(ids, words(3), stocks, words(1), words(1), words(2))
                .as((id, name, stock, brand, category, tag) -> Products.any(id)
                        .named(name)
                        .withStock(stock)
                        .of(new Brand(id, brand, "", null), new Category(id, category, 1, null))
                        .tagged(tag)
                        .get());
    }

    private static Arbitrary<String> words(int most) {
        return Arbitraries.strings()
                .withCharRange('a', 'd')
                .ofMinLength(1)
                .ofMaxLength(9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(words -> String.join(" ", words));
    }

    /** One typing error in the first word that is long enough for it. */
    record Slip(Kind kind, int at) {
        enum Kind {
            WRONG,
            MISSING,
            TOO_MUCH,
            SWAPPED
        }

        String in(String name) {
            var words = name.split(" ", -1);
            for (var each = 0; each < words.length; each++) {
                if (words[each].length() >= 5) {
                    words[each] = in(words[each], at % (words[each].length() - 1));
                    break;
                }
            }
            return String.join(" ", words);
        }

        private String in(String word, int place) {
            var before = word.substring(0, place);
            var after = word.substring(place + 1);
            return switch (kind) {
                case WRONG -> before + "z" + after;
                case MISSING -> before + after;
                case TOO_MUCH -> before + word.charAt(place) + "z" + after;
                case SWAPPED -> before + word.charAt(place + 1) + word.charAt(place) + after.substring(1);
            };
        }
    }
}
