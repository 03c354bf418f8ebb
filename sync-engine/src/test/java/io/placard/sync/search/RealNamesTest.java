package io.placard.sync.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.placard.catalog.Product;
import io.placard.catalog.search.ProductIndex;
import io.placard.catalog.search.SearchResult.Closeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Thousands of real names, each found as people type it. */
class RealNamesTest {
    private static final int EACH = 7;
    /** As many as a screen shows. */
    private static final int ENOUGH = 12;

    private static final ProductIndex INDEX = new ProductIndex();
    private static final List<String> TOGETHER = new ArrayList<>();
    private static List<Product> listed = List.of();

    @BeforeAll
    static void takeIn() {
        assumeTrue(RealProducts.exist(), RealProducts::whyNone);
        listed = RealProducts.read().stream().filter(Product::isListed).toList();
        INDEX.apply(listed, List.of());
        listed.forEach(product -> TOGETHER.add(together(product)));
    }

    @Test
    void everyNameFindsItsProductAmongTheFirst() {
        for (var product : some()) {
            var result = INDEX.search(product.name(), 100);
            assertThat(result.products().stream().limit(beginSo(product)).map(Product::id))
                    .as(product.name())
                    .contains(product.id());
        }
    }

    @Test
    void capitalsDoNotMatter() {
        for (var product : some()) {
            assertThat(INDEX.search(product.name().toUpperCase(Locale.ROOT), 200))
                    .as(product.name())
                    .isEqualTo(INDEX.search(product.name(), 200));
        }
    }

    @Test
    void aTypingErrorHidesAProductOnlyBehindAScreenfulThatIsSpelledSo() {
        var random = new Random(7);
        for (var product : some()) {
            var typed = withError(product.name(), random);
            var result = INDEX.search(typed, listed.size());
            assertThat(result.products().contains(product)
                            || (result.closeness() == Closeness.AS_TYPED && result.total() >= ENOUGH))
                    .as("%s typed as %s", product.name(), typed)
                    .isTrue();
        }
    }

    private static List<Product> some() {
        return listed.stream().filter(product -> product.id() % EACH == 0).toList();
    }

    private static long beginSo(Product product) {
        var wanted = together(product);
        return TOGETHER.stream().filter(each -> each.startsWith(wanted)).count();
    }

    private static String together(Product product) {
        return product.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Swaps two letters in the longest word, where it is long enough for an error to be forgiven. */
    private static String withError(String name, Random random) {
        var longest = "";
        for (var word : name.split("[^\\p{L}]+", -1)) {
            longest = word.length() > longest.length() ? word : longest;
        }
        if (longest.length() < 4) {
            return name;
        }
        var at = random.nextInt(longest.length() - 1);
        var swapped =
                longest.substring(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.substring(at + 2);
        return name.replaceFirst(longest, swapped);
    }
}
