package io.placard.kiosk.demo.store;

import io.placard.kiosk.demo.pusher.PusherApp;
import io.placard.kiosk.demo.shop.PictureUrls;
import io.placard.kiosk.demo.shop.ProductJson;
import io.placard.kiosk.demo.shop.Shop;
import io.placard.kiosk.demo.shop.StoreIdentity;

/** Puts the store's answers onto its listener. */
public final class Store {
    private Store() {}

    /** Below which address the store's pictures are. */
    public static PictureUrls pictures(StoreServer server) {
        return new PictureUrls(server.url() + "/artwork");
    }

    /** Everything the contract names, and the pictures. */
    public static void mount(
            StoreServer server,
            Shop shop,
            ProductJson json,
            StoreIdentity identity,
            PusherApp app,
            PictureSource source) {
        var pictures = pictures(server);
        server.serve(
                CatalogEndpoint.PATH,
                new CatalogEndpoint(
                        identity,
                        new ProductsApi(shop, json),
                        new ShopJson(shop, pictures),
                        new SettingsJson(shop, pictures, identity)));
        server.serve(ChannelAuthEndpoint.PATH, new ChannelAuthEndpoint(identity, app));
        server.serve(PictureEndpoint.PATH, new PictureEndpoint(source));
    }
}
