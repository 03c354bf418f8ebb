package io.placard.kiosk.demo;

import io.placard.kiosk.demo.broadcast.ChangeSource;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A change to a product in the demo's back end; what is null stays as it is.
 *
 * @param price of the smallest size, in the shop's currency; the other sizes follow in proportion
 * @param percentOff a promotion from now on; 0 ends all promotions
 * @param source who makes the change; what the point of sale does is not broadcast
 */
public record ProductEdit(
        @Nullable String name,
        @Nullable BigDecimal price,
        @Nullable Integer stock,
        @Nullable Boolean published,
        @Nullable Integer percentOff,
        ChangeSource source) {
    /** Nothing yet; made by the back office. */
    public static final ProductEdit NONE = new ProductEdit(null, null, null, null, null, ChangeSource.BACK_OFFICE);

    public ProductEdit withName(String changed) {
        return new ProductEdit(changed, price, stock, published, percentOff, source);
    }

    public ProductEdit withPrice(BigDecimal changed) {
        return new ProductEdit(name, changed, stock, published, percentOff, source);
    }

    public ProductEdit withStock(int changed) {
        return new ProductEdit(name, price, changed, published, percentOff, source);
    }

    public ProductEdit withPublished(boolean changed) {
        return new ProductEdit(name, price, stock, changed, percentOff, source);
    }

    public ProductEdit withPercentOff(int changed) {
        return new ProductEdit(name, price, stock, published, changed, source);
    }

    public ProductEdit from(ChangeSource changed) {
        return new ProductEdit(name, price, stock, published, percentOff, changed);
    }
}
