package io.placard.kiosk.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.kiosk.samples.SampleProducts;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedTest {
    private static final Product SHOWN = tagged(1, "Calm", "citrus", "sleepy");

    @Test
    void whatSharesMostTagsComesFirst() {
        assertThat(related(tagged(2, "calm"), tagged(3, "sleepy", "calm"), tagged(4, "pine")))
                .containsExactly(3L, 2L);
    }

    @Test
    void ofThoseThatShareAsMuchTheOneWithFewerOtherTagsIsMoreAlike() {
        assertThat(related(tagged(2, "calm", "pine", "mint"), tagged(3, "calm")))
                .containsExactly(3L, 2L);
    }

    @Test
    void nothingIsLikeItself() {
        assertThat(related(SHOWN)).isEmpty();
    }

    @Test
    void aProductWithoutTagsIsLikeNothing() {
        assertThat(Related.byTags(tagged(9), List.of(SHOWN), 4)).isEmpty();
    }

    private static List<Long> related(Product... candidates) {
        return Related.byTags(SHOWN, List.of(candidates), 4).stream()
                .map(Product::id)
                .toList();
    }

    private static Product tagged(long id, String... tags) {
        return SampleProducts.withTags(SampleProducts.product(id), List.of(tags));
    }
}
