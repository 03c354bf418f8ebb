package io.placard.kiosk.demo.shop;

import io.placard.kiosk.demo.broadcast.ChangeSource;
import io.placard.kiosk.demo.catalogue.ShopProduct;

/** Hears what became of the shop's products, in order and after it is done; must not block. */
public interface ShopListener {
    void created(ShopProduct product, ChangeSource source);

    void updated(ShopProduct before, ShopProduct after, ChangeSource source);

    void destroyed(ShopProduct product, ChangeSource source);
}
