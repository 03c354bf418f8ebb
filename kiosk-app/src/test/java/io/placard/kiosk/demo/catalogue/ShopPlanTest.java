package io.placard.kiosk.demo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopPlanTest {
    private static final Instant OPENING = Instant.parse("2026-01-02T03:04:05.678Z");

    private final Assortment usual = new ShopPlan(150, 7).at(OPENING);

    @ParameterizedTest
    @ValueSource(ints = {8, 150, 5_000, 20_000})
    void givesEveryProductANameIdAndSkuOfItsOwn(int products) {
        var stocked = new ShopPlan(products, 7).at(OPENING).products();

        assertThat(stocked).hasSize(products);
        assertThat(stocked.stream().map(ShopProduct::name)).doesNotHaveDuplicates();
        assertThat(stocked.stream().map(ShopProduct::id)).doesNotHaveDuplicates();
        assertThat(stocked.stream().map(ShopProduct::sku)).doesNotHaveDuplicates();
    }

    @Test
    void fillsEightShelvesFromTwentyBrands() {
        assertThat(usual.products().stream()
                        .map(each -> each.shelf().category().id())
                        .distinct())
                .hasSize(8);
        assertThat(usual.products().stream()
                        .map(each -> each.shelf().brand().id())
                        .distinct())
                .hasSize(20);
    }

    @Test
    void asksAPositivePriceThatGrowsWithTheSize() {
        assertThat(usual.products()).allSatisfy(product -> {
            var prices = product.offer().sizes().stream()
                    .map(ShopProduct.Size::price)
                    .toList();
            assertThat(prices).isSorted();
            assertThat(prices.getFirst()).isGreaterThan(BigDecimal.ONE);
        });
    }

    @Test
    void showsMostButNotAll() {
        var shown = usual.products().stream()
                .filter(each -> each.listing().published() && each.stock() > 0)
                .count();

        assertThat(shown).isBetween(130L, 148L);
        assertThat(usual.products()).anyMatch(each -> !each.listing().published());
        assertThat(usual.products()).anyMatch(each -> each.listing().published() && each.stock() == 0);
        assertThat(usual.products()).anyMatch(each -> each.name().length() > 90);
        assertThat(usual.products()).anyMatch(each -> each.pictures() > 1);
        assertThat(usual.products()).anyMatch(each -> each.listing().fullScreen());
    }

    @Test
    void hasPromotionsOfEveryKindRunningEndedAndToCome() {
        var promotions = usual.products().stream()
                .flatMap(each -> each.offer().promotions().stream())
                .toList();

        assertThat(promotions.stream().map(ShopPromotion::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ShopPromotion.Kind.values());
        assertThat(promotions).anyMatch(each -> each.end() != null && each.end().isBefore(OPENING));
        assertThat(promotions)
                .anyMatch(each -> each.start() != null && each.start().isAfter(OPENING));
    }

    @Test
    void labelsEveryKindOfTargetWithCodesOfTheirOwn() {
        var codes = usual.labels().stream().map(ShopLabel::code).toList();

        assertThat(codes).doesNotHaveDuplicates().contains("1", "2", "3").doesNotContain(TagCodes.UNKNOWN);
        assertThat(codes).allMatch(each -> each.matches("[0-9A-F]{10}|[1-3]"));
        assertThat(usual.labels().stream()
                        .map(each -> each.assignment().target().getClass().getSimpleName()))
                .contains("ToProduct", "ToBrand", "ToCategory", "ToBrandInCategory");
    }

    @Test
    void fillsTheSameShelvesFromTheSameSeed() {
        assertThat(new ShopPlan(150, 7).at(OPENING)).isEqualTo(usual);
        assertThat(new ShopPlan(150, 8).at(OPENING)).isNotEqualTo(usual);
    }

    @Test
    void refusesAShopThatNobodyHas() {
        assertThatThrownBy(() -> new ShopPlan(7, 1)).hasMessageContaining("8 to 20000");
        assertThatThrownBy(() -> new ShopPlan(20_001, 1)).hasMessageContaining("8 to 20000");
    }
}
