package io.placard.kiosk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Attribute;
import io.placard.catalog.Product;
import io.placard.kiosk.samples.SampleProducts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void putsTheSameAttributeInTheSameRowAndLeavesAGapWhereAProductDoesNotTell() {
        var comparison =
                Comparison.of(List.of(with(1, "THC", "21.4", "Strain", "Kush"), with(2, "CBD", "2", "THC", "21.4")));

        assertThat(comparison.facts())
                .containsExactly(
                        new Comparison.Fact("THC", List.of(Optional.of("21.4"), Optional.of("21.4"))),
                        new Comparison.Fact("Strain", List.of(Optional.of("Kush"), Optional.empty())),
                        new Comparison.Fact("CBD", List.of(Optional.empty(), Optional.of("2"))));
    }

    @Test
    void tellsWhereProductsDiffer() {
        var comparison =
                Comparison.of(List.of(with(1, "THC", "20", "Form", "Bar"), with(2, "THC", "5", "Form", "Bar")));

        assertThat(comparison.facts()).extracting(Comparison.Fact::differs).containsExactly(true, false);
    }

    @Test
    void anAttributeThatNobodyFillsInIsNoRow() {
        assertThat(Comparison.of(List.of(with(1, "THC", " "), with(2))).facts()).isEmpty();
    }

    @Test
    void partsTagsThatAllCarryFromThoseOfOne() {
        var comparison = Comparison.of(List.of(tagged(1, "Calm", "citrus"), tagged(2, "pine", "calm")));

        assertThat(comparison.commonTags()).containsExactly("Calm");
        assertThat(comparison.ownTags()).containsExactly(List.of("citrus"), List.of("pine"));
    }

    private static Product tagged(long id, String... tags) {
        return SampleProducts.withTags(SampleProducts.product(id), List.of(tags));
    }

    private static Product with(long id, String... attributes) {
        var facts = new ArrayList<Attribute>();
        for (var index = 0; index < attributes.length; index += 2) {
            facts.add(new Attribute("", attributes[index], attributes[index + 1]));
        }
        return SampleProducts.withAttributes(SampleProducts.product(id), facts);
    }
}
