package io.placard.kiosk.demo;

import io.placard.kiosk.demo.catalogue.ShopProduct;
import io.placard.kiosk.demo.catalogue.ShopProduct.Size;
import io.placard.kiosk.demo.catalogue.ShopPromotion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Applies an edit to a product. Pure. */
final class ProductEditor {
    /** Promotions made here, apart from those the shop opened with and those it makes by itself. */
    private static final long FIRST_PROMOTION_ID = 800_000_000;

    private ProductEditor() {}

    static ShopProduct apply(ProductEdit edit, ShopProduct product) {
        var edited = product;
        if (edit.name() != null) {
            edited = edited.withWords(edited.words().withName(edit.name()));
        }
        if (edit.stock() != null) {
            edited = edited.withStock(edit.stock());
        }
        if (edit.published() != null) {
            edited = edited.withListing(edited.listing().withPublished(edit.published()));
        }
        if (edit.price() != null) {
            edited = edited.withOffer(
                    edited.offer().withSizes(priced(edited.offer().sizes(), edit.price())));
        }
        if (edit.percentOff() != null) {
            edited = edited.withOffer(edited.offer().withPromotions(promotions(product.id(), edit.percentOff())));
        }
        return edited;
    }

    private static List<Size> priced(List<Size> sizes, BigDecimal smallest) {
        var former = sizes.getFirst().price();
        return sizes.stream()
                .map(each ->
                        new Size(each.name(), each.price().multiply(smallest).divide(former, 2, RoundingMode.HALF_UP)))
                .toList();
    }

    private static List<ShopPromotion> promotions(long productId, int percentOff) {
        return percentOff == 0
                ? List.of()
                : List.of(ShopPromotion.percentOff(FIRST_PROMOTION_ID + productId, percentOff));
    }
}
