package io.placard.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Attribute;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.catalog.ProductDetails;
import io.placard.catalog.Products;
import io.placard.catalog.search.SearchResult.Closeness;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductIndexTest {
    private final ProductIndex index = new ProductIndex();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p",
                "Purple Haze",
                "haze purple",
                "HAZE",
                "pürplé",
                "purp ha",
                "purplehaze",
                "pruple",
                "purpl haez",
                "urple",
                "purpule",
                "kettle",
                "tea",
                "calm",
                "lemon",
                "kettle haze calm"
            })
    void findsAProductBy(String typed) {
        put(Products.any(1)
                .named("Purple Haze")
                .detailed(new ProductDetails("", null, List.of(new Attribute("", "Note", "Lemon")), List.of())));

        assertThat(found(typed)).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKU-00142", "sku00142", "sku-001", "00142", "142"})
    void findsAProductByItsSku(String typed) {
        var sold = Products.any(1).get();
        index.apply(List.of(withSku(sold, "SKU-00142")), List.of());

        assertThat(found(typed)).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "purple xylophone zzz", "haz purpleee", "", "  ", "-", "sku"})
    void doesNotClaimThatOthersHoldAllWords(String typed) {
        put(Products.any(1).named("Purple Haze"));

        assertThat(index.search(typed, 10).closeness()).isNotEqualTo(Closeness.AS_TYPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hxze", "hzae", "haaze", "hazew", "ahze"})
    void forgivesOneErrorFromFourLettersOn(String typed) {
        put(Products.any(1).named("Purple Haze"));

        assertThat(index.search(typed, 10).closeness()).isEqualTo(Closeness.SIMILAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hzx", "ahz", "hxxe"})
    void forgivesNoMore(String typed) {
        put(Products.any(1).named("Purple Haze"));

        assertThat(index.search(typed, 10).total()).isZero();
    }

    @Test
    void forgivesTwoErrorsFromEightLettersOnly() {
        put(Products.any(1).named("Chocolate"), Products.any(2).named("Peppery"));

        assertThat(found("chokolade")).containsExactly(1L);
        assertThat(found("pebberi")).isEmpty();
    }

    @Test
    void forgivesNothingInNumbers() {
        put(Products.any(1).named("Gummies 1000"));

        assertThat(index.search("1001", 10).total()).isZero();
    }

    @Test
    void errorsAreForgivenOnlyWhereHardlyAnythingIsSpelledAsTyped() {
        put(LongStream.range(1, 13)
                .mapToObj(id -> Products.any(id).named("Mint " + id))
                .toArray(Products[]::new));
        put(Products.any(20).named("Hint"));

        assertThat(found("mint")).doesNotContain(20L).hasSize(12);
        index.apply(List.of(), List.of(1L));
        assertThat(found("mint")).endsWith(20L).hasSize(12);
    }

    @Test
    void theNameGoesBeforeTheBrandBeforeTheTagBeforeTheAttributeBeforeATypingError() {
        var other = new Brand(1, "Other", "", null);
        put(
                Products.any(1).named("Mind").of(other, null),
                Products.any(2)
                        .named("F")
                        .of(other, null)
                        .detailed(new ProductDetails("", null, List.of(new Attribute("", "Taste", "Mint")), List.of())),
                Products.any(3).named("E").of(other, null).tagged("mint"),
                Products.any(4).named("D").of(other, new Category(1, "Mint", 1, null)),
                Products.any(5).named("C").of(new Brand(2, "Mint & Co", "", null), null),
                Products.any(6).named("B minty").of(other, null),
                Products.any(7).named("B mint").of(other, null),
                Products.any(8).named("Minttea").of(other, null),
                Products.any(9).named("Mint").of(other, null));

        assertThat(found("mint")).containsExactly(9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void equallyGoodOnesStandInTheOrderOfTheirNames() {
        put(
                Products.any(3).named("Tea éclair"),
                Products.any(2).named("tea dust"),
                Products.any(4).named("TEA Dust"),
                Products.any(1).named("Tea fog"));

        assertThat(found("tea")).containsExactly(2L, 4L, 3L, 1L);
    }

    @Test
    void saysWhenNothingHasAllWords() {
        put(
                Products.any(1).named("Purple Haze"),
                Products.any(2).named("Purple Kush"),
                Products.any(3).named("Mint"));

        var result = index.search("purple haze lemonade", 10);

        assertThat(result.closeness()).isEqualTo(Closeness.SOME_WORDS);
        assertThat(result.products()).extracting(Product::id).containsExactly(1L);
        assertThat(index.search("purple lemonade", 10).total()).isEqualTo(2);
    }

    @Test
    void suggestsWhatFindsSomething() {
        put(
                Products.any(1).named("Crème Caramel"),
                Products.any(2).named("Mango"),
                Products.any(3).named("Tango"));

        assertThat(index.search("mxnxo", 10).suggestions()).containsExactly("Mango");
        assertThat(index.search("crxxe", 10).suggestions()).containsExactly("Crème");
        assertThat(index.search("qqqqqqqq", 10)).isEqualTo(SearchResult.NOTHING);
    }

    @Test
    void suggestsNoWordOfProductsThatAreGone() {
        put(Products.any(1).named("Mango"));
        index.apply(List.of(), List.of(1L));

        assertThat(index.search("mxnxo", 10)).isEqualTo(SearchResult.NOTHING);
    }

    @Test
    void findsOnlyWhatIsListed() {
        put(Products.any(1).named("Mint"), Products.any(2).named("Mint").withStock(0));
        put(Products.any(3).named("Mint").unpublished());
        assertThat(found("mint")).containsExactly(1L);

        put(
                Products.any(1).named("Mint").withStock(0),
                Products.any(2).named("Mint").withStock(1));
        assertThat(found("mint")).containsExactly(2L);
    }

    @Test
    void countsAllButAnswersWithTheBest() {
        put(LongStream.rangeClosed(1, 26)
                .mapToObj(id -> Products.any(id).named("Mint " + (char) ('a' + 26 - id)))
                .toArray(Products[]::new));

        var result = index.search("mint", 2);

        assertThat(result.total()).isEqualTo(26);
        assertThat(result.products()).extracting(Product::id).containsExactly(26L, 25L);
    }

    @Test
    void tellsObserversOfChangesOnly() {
        var heard = new AtomicInteger();
        var subscription = index.observe(heard::incrementAndGet);
        put(Products.any(1));
        put(Products.any(1));
        index.apply(List.of(), List.of(2L));
        assertThat(heard).hasValue(1);

        index.apply(List.of(), List.of(1L));
        assertThat(heard).hasValue(2);

        subscription.close();
        put(Products.any(3));
        assertThat(heard).hasValue(2);
    }

    @Test
    void wordsThatNobodyUsesAnyMoreAreForgotten() {
        var all = new ArrayList<Product>();
        for (var id = 1L; id <= 50; id++) {
            all.add(Products.any(id).named("Word" + "x".repeat((int) id)).get());
        }
        for (var round = 0; round < 100; round++) {
            var now = round;
            index.apply(
                    all.stream()
                            .map(product -> Products.any(product.id())
                                    .named("Name" + now + "n" + product.id())
                                    .get())
                            .toList(),
                    List.of());
        }

        assertThat(index.search("name99n", 100).total()).isEqualTo(50);
        assertThat(index.search("name98n", 100).total()).isZero();
    }

    private void put(Products... products) {
        index.apply(List.of(products).stream().map(Products::get).toList(), List.of());
    }

    private List<Long> found(String typed) {
        return index.search(typed, 100).products().stream().map(Product::id).toList();
    }

    private static Product withSku(Product product, String sku) {
        return new Product(
                product.id(),
                product.name(),
                sku,
                product.published(),
                product.stock(),
                product.brand(),
                product.category(),
                product.prices(),
                product.promotions(),
                product.tags(),
                product.media(),
                product.flags(),
                product.details(),
                product.updatedAt());
    }
}
