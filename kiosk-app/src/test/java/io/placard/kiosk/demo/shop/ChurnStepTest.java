package io.placard.kiosk.demo.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.demo.catalogue.ShopPlan;
import io.placard.kiosk.demo.catalogue.ShopProduct;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChurnStepTest {
    private final List<ShopProduct> opening =
            new ShopPlan(150, 7).at(Instant.EPOCH).products();

    @Test
    void neverEmptiesAShelfNorTouchesWhatIsHidden() {
        var later = after(5_000);

        for (var each = 0; each < opening.size(); each++) {
            var before = opening.get(each);
            var after = later.get(each);
            if (before.stock() >= ChurnStep.LOWEST_STOCK && before.listing().published()) {
                assertThat(after.stock()).isBetween(ChurnStep.LOWEST_STOCK, ChurnStep.HIGHEST_STOCK);
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    @Test
    void keepsPromotionsRare() {
        var promoted = after(5_000).stream().filter(ChurnStep::isChurned).count();

        assertThat(promoted).isBetween(1L, opening.size() / ChurnStep.PROMOTED_SHARE + 1L);
    }

    @Test
    void changesMostProductsInTheLongRun() {
        var later = after(5_000);

        assertThat(later.stream().filter(each -> !opening.contains(each)).count())
                .isGreaterThan(100);
    }

    private List<ShopProduct> after(int steps) {
        var random = new SplittableRandom(1);
        var products = new ArrayList<>(opening);
        for (var each = 0; each < steps; each++) {
            var step = ChurnStep.next(products, random);
            products.replaceAll(
                    product -> product.id() == step.productId() ? step.edit().apply(product) : product);
        }
        return products;
    }
}
