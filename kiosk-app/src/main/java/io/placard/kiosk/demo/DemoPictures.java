package io.placard.kiosk.demo;

import io.placard.kiosk.demo.shop.Shop;
import io.placard.kiosk.demo.store.PictureSource;
import java.util.Optional;

/** Draws the pictures that the store's answers name. */
final class DemoPictures implements PictureSource {
    private final Shop shop;

    DemoPictures(Shop shop) {
        this.shop = shop;
    }

    @Override
    public Optional<byte[]> png(String path) {
        return shop.assortment().brands().stream()
                .filter(each -> path.isEmpty())
                .map(each -> new byte[0])
                .findFirst();
    }
}
