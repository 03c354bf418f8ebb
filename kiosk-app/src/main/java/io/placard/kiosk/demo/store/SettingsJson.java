package io.placard.kiosk.demo.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.kiosk.demo.catalogue.ShopProduct;
import io.placard.kiosk.demo.shop.PictureUrls;
import io.placard.kiosk.demo.shop.Shop;
import io.placard.kiosk.demo.shop.StoreIdentity;
import java.util.List;

/** Writes the store's settings: its colours, hours, navigation, and how tags act. */
final class SettingsJson {
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final int ADVERTISEMENTS = 4;

    private final Shop shop;
    private final PictureUrls pictures;
    private final StoreIdentity identity;

    SettingsJson(Shop shop, PictureUrls pictures, StoreIdentity identity) {
        this.shop = shop;
        this.pictures = pictures;
        this.identity = identity;
    }

    ObjectNode whole() {
        var answer = JsonNodeFactory.instance.objectNode();
        catalog(answer.putObject("catalog"));
        store(answer.putObject("store"));
        return answer.putNull("payment_gateway");
    }

    private void catalog(ObjectNode catalog) {
        catalog.put("id", identity.catalogId())
                .put("name", "Front of house")
                .put("rfid_enabled", true)
                .put("sensor_method", "rfid")
                .put("sensor_threshold", "120")
                .put("rfid_sorting", "order");
        var advertisements = catalog.putArray("ad_configs");
        shop.products().stream()
                .filter(each -> each.listing().featured() && each.listing().published())
                .limit(ADVERTISEMENTS)
                .forEach(each -> advertisement(each, advertisements.addObject()));
        catalog.putObject("pusher")
                .put("app_key", identity.appKey())
                .put("cluster", "mt1")
                .put("private_channel", identity.privateChannel());
    }

    private void advertisement(ShopProduct product, ObjectNode json) {
        json.put("id", product.id());
        json.putObject("asset").put("url", pictures.film(product).orElse(pictures.advertisement(product.id())));
        json.putObject("store_product").put("id", product.id());
    }

    private void store(ObjectNode store) {
        store.put("id", identity.storeId())
                .put("name", StoreIdentity.NAME)
                .put("time_zone", "America/New_York")
                .put("currency", "USD")
                .putObject("logo")
                .put("url", pictures.store());
        var settings = store.putObject("settings");
        settings.put("main_color", StoreIdentity.MAIN_COLOR)
                .put("secondary_color", StoreIdentity.SECONDARY_COLOR)
                .put("buttons_color", StoreIdentity.MAIN_COLOR)
                .put("idle_delay", 60)
                .put("refresh_delay", 900)
                .put("rfid_pop_up_behavior", 1)
                .put("block_simultaneous_nfc", false)
                .put("age_gate", false)
                .put("product_url_template", "https://halcyon.example/p/{id}-{slug}")
                .putNull("minimum_age");
        var hours = settings.putObject("opening_hours");
        DAYS.forEach(day -> hours.putArray(day).addArray().add("09:00").add("21:00"));
        layout(store.putObject("layout"));
    }

    private void layout(ObjectNode layout) {
        layout.putObject("welcome_asset").put("url", pictures.welcome());
        layout.putObject("video_image_background_asset").put("url", pictures.category(8));
        var items = layout.putObject("navigation").putArray("items");
        for (var each : shop.assortment().categories()) {
            items.addObject()
                    .put("label", each.name())
                    .put("link", "/categories/" + each.id())
                    .put("order", each.order())
                    .put("title", each.name())
                    .put("description", "")
                    .putObject("asset")
                    .put("url", pictures.category(each.id()));
        }
        items.addObject()
                .put("label", "Good to know")
                .put("link", "/articles")
                .put("order", items.size())
                .put("title", "")
                .put("description", "");
    }
}
