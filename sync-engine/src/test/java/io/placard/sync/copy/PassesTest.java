package io.placard.sync.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.json.RawJson;
import io.placard.sync.wire.ProductPage;
import io.placard.sync.wire.ProductReader;
import io.placard.sync.wire.WireProduct;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PassesTest {
    private final Passes passes = new Passes();

    @Test
    void believesOnePassThatSawAsManyAsTheStoreCounts() {
        page(3, 1, 2);
        page(3, 3);

        assertThat(passes.end()).isFalse();
        assertThat(passes.isSettled()).isTrue();
        assertThat(passes.seen()).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void asksAgainWhereOneRowSlippedAndBelievesTheSecondPass() {
        page(3, 1, 2);
        page(3, 2);
        assertThat(passes.end()).isTrue();

        page(3, 1, 2);
        page(3, 3);
        assertThat(passes.end()).isFalse();
        assertThat(passes.isSettled()).isTrue();
    }

    @Test
    void asksAgainWhereTheCountMovedBetweenPages() {
        page(3, 1, 2);
        page(4, 3, 4);

        assertThat(passes.end()).isTrue();
    }

    @Test
    void believesTwoPassesThatAgreeAgainstTheStoresOwnCount() {
        page(9, 1, 2);
        assertThat(passes.end()).isTrue();
        page(9, 2, 1);
        assertThat(passes.end()).isFalse();
        assertThat(passes.isSettled()).isTrue();
    }

    @Test
    void givesUpAfterThreePassesOfAStoreThatWillNotStandStill() {
        page(9, 1);
        assertThat(passes.end()).isTrue();
        page(9, 2);
        assertThat(passes.end()).isTrue();
        page(9, 3);
        assertThat(passes.end()).isFalse();
        assertThat(passes.isSettled()).isFalse();
        assertThat(passes.seen()).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void isNeverSettledWithARowThatCannotBeRead() {
        passes.page(new ProductPage(List.of(), List.of("no id"), 1, OptionalInt.empty(), 1, 1));

        assertThat(passes.end()).isFalse();
        assertThat(passes.isSettled()).isFalse();
    }

    private void page(int count, long... ids) {
        var rows = LongStream.of(ids).mapToObj(PassesTest::product).toList();
        passes.page(new ProductPage(rows, List.of(), 1, OptionalInt.empty(), 1, count));
    }

    private static WireProduct product(long id) {
        var json = RawJson.of("{\"id\":" + id + "}");
        return new WireProduct(new ProductReader().read(json).find().orElseThrow(), json);
    }
}
