package io.placard.kiosk.demo.shop;

import io.placard.kiosk.demo.catalogue.ShopProduct;
import io.placard.kiosk.demo.catalogue.ShopPromotion;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** The next small thing that happens in the shop by itself: which product, and what becomes of it. */
record ChurnStep(long productId, UnaryOperator<ShopProduct> edit) {
    /** Sales never empty a shelf: the last pieces stay for people to edit. */
    static final int LOWEST_STOCK = 2;

    static final int HIGHEST_STOCK = 48;
    /** Of the shown products, at most one in so many is on a churned promotion. */
    static final int PROMOTED_SHARE = 12;

    /** Promotions made here, apart from those the shop opened with. */
    private static final long FIRST_PROMOTION_ID = 900_000_000;

    /** Three changes in four are of stock, the rest of promotions. Empty shelves and hidden products are left alone. */
    static ChurnStep next(List<ShopProduct> products, RandomGenerator random) {
        var shown = products.stream()
                .filter(each -> each.listing().published() && each.stock() >= LOWEST_STOCK)
                .toList();
        if (shown.isEmpty()) {
            return new ChurnStep(0, each -> each);
        }
        var product = shown.get(random.nextInt(shown.size()));
        return random.nextInt(4) > 0 ? stock(product, random) : promotion(shown, product, random);
    }

    private static ChurnStep stock(ShopProduct product, RandomGenerator random) {
        var wanted = product.stock() > 12 || random.nextInt(4) > 0 ? -1 - random.nextInt(3) : 6 + random.nextInt(18);
        return new ChurnStep(
                product.id(),
                each -> each.stock() < LOWEST_STOCK ? each : each.withStock(bounded(each.stock() + wanted)));
    }

    private static int bounded(int stock) {
        return Math.clamp(stock, LOWEST_STOCK, HIGHEST_STOCK);
    }

    private static ChurnStep promotion(List<ShopProduct> shown, ShopProduct product, RandomGenerator random) {
        var promoted = shown.stream().filter(ChurnStep::isChurned).toList();
        if (promoted.size() > shown.size() / PROMOTED_SHARE) {
            return end(promoted.get(random.nextInt(promoted.size())));
        }
        if (isChurned(product)) {
            return end(product);
        }
        if (!product.offer().promotions().isEmpty()) {
            return stock(product, random);
        }
        var promotion = ShopPromotion.percentOff(FIRST_PROMOTION_ID + product.id(), 10 + 5 * random.nextInt(3));
        return new ChurnStep(product.id(), each -> each.withOffer(each.offer().withPromotions(List.of(promotion))));
    }

    private static ChurnStep end(ShopProduct product) {
        return new ChurnStep(product.id(), each -> each.withOffer(each.offer().withPromotions(List.of())));
    }

    static boolean isChurned(ShopProduct product) {
        return product.offer().promotions().stream().anyMatch(each -> each.id() >= FIRST_PROMOTION_ID);
    }
}
