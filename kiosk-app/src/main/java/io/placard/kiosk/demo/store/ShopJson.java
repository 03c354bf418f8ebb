package io.placard.kiosk.demo.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.catalog.Assignment;
import io.placard.kiosk.demo.catalogue.ShopLabel;
import io.placard.kiosk.demo.catalogue.ShopProduct;
import io.placard.kiosk.demo.shop.PictureUrls;
import io.placard.kiosk.demo.shop.ProductJson;
import io.placard.kiosk.demo.shop.Shop;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what hangs around the products: categories, brands, tags, texts and what RFID tags and slots stand for. */
final class ShopJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Shop shop;
    private final PictureUrls pictures;

    ShopJson(Shop shop, PictureUrls pictures) {
        this.shop = shop;
        this.pictures = pictures;
    }

    ObjectNode categories() {
        var answer = JSON.objectNode();
        var array = answer.putArray("categories");
        for (var each : shop.assortment().categories()) {
            array.addObject()
                    .put("id", each.id())
                    .put("name", each.name())
                    .put("order", each.order())
                    .putObject("banner")
                    .put("url", pictures.category(each.id()));
        }
        return answer;
    }

    ObjectNode brands(Paging paging) {
        var answer = JSON.objectNode();
        var array = answer.putArray("brands");
        var counts = shop.products().stream()
                .collect(Collectors.groupingBy(each -> each.shelf().brand().id(), Collectors.counting()));
        var brands = shop.assortment().brands();
        for (var each : paging.of(brands)) {
            array.addObject()
                    .put("id", each.id())
                    .put("name", each.name())
                    .put("description", each.description())
                    .put("total_products", counts.getOrDefault(each.id(), 0L))
                    .putObject("logo")
                    .put("url", pictures.brand(each.id()));
        }
        paging.describe(brands.size(), answer);
        return answer;
    }

    ObjectNode tags() {
        var answer = JSON.objectNode();
        var array = answer.putArray("tags");
        shop.assortment().featuredTags().forEach(array::add);
        return answer;
    }

    ObjectNode articles() {
        var answer = JSON.objectNode();
        var array = answer.putArray("articles");
        for (var each : shop.assortment().articles()) {
            array.addObject()
                    .put("id", each.id())
                    .put("title", each.title())
                    .put("text", each.text())
                    .put("tag", each.tag())
                    .put("icon", each.icon())
                    .put("excerpt", each.excerpt());
        }
        return answer;
    }

    ObjectNode labels(@Nullable Instant newerThan) {
        var answer = JSON.objectNode();
        var array = answer.putArray("rfids");
        var labels = shop.labels();
        Map<Long, ShopProduct> products =
                shop.products().stream().collect(Collectors.toMap(ShopProduct::id, Function.identity()));
        labels.stream()
                .filter(each -> newerThan == null || each.updatedAt().isAfter(newerThan))
                .forEach(each -> array.add(label(each, products)));
        var latest = labels.stream().map(ShopLabel::updatedAt).max(Instant::compareTo);
        return answer.put("max_date", ProductJson.time(latest.orElse(null)));
    }

    private ObjectNode label(ShopLabel label, Map<Long, ShopProduct> products) {
        var json = JSON.objectNode().put("id", label.id()).put("code", label.code());
        switch (label.assignment().target()) {
            case Assignment.ToProduct(var id) -> {
                var product = products.get(id);
                entity(json, "KioskProduct", id + 50_000, null)
                        .put("product_id", id)
                        .put("stock", product == null ? null : product.stock());
            }
            case Assignment.ToBrand(var id) -> entity(json, "Brand", id, null).put("brand_name", brand(id));
            case Assignment.ToCategory(var id) ->
                entity(json, "StoreCategory", id, null).put("category_name", category(id));
            case Assignment.ToBrandInCategory(var brand, var category) ->
                entity(json, "BrandAndStoreCategory", brand, category)
                        .put("brand_name", brand(brand))
                        .put("category_name", category(category));
        }
        return json.put("order", label.id());
    }

    private static ObjectNode entity(ObjectNode json, String type, long id, @Nullable Long subId) {
        return json.put("rfid_entity_type", type)
                .putNull("product_id")
                .put("rfid_entity_id", id)
                .put("rfid_sub_entity_id", subId)
                .putNull("stock")
                .putNull("category_name")
                .putNull("brand_name");
    }

    private String brand(long id) {
        return name(shop.assortment().brands(), each -> each.id() == id, each -> each.name());
    }

    private String category(long id) {
        return name(shop.assortment().categories(), each -> each.id() == id, each -> each.name());
    }

    private static <T> String name(List<T> all, Predicate<T> wanted, Function<T, String> name) {
        return all.stream().filter(wanted).map(name).findFirst().orElse("");
    }
}
