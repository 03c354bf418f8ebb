package io.placard.kiosk.demo.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.kiosk.demo.catalogue.ShopProduct;
import io.placard.kiosk.demo.http.Reply;
import io.placard.kiosk.demo.shop.ProductJson;
import io.placard.kiosk.demo.shop.Shop;
import io.placard.kiosk.demo.store.StoreQuery.InvalidParameter;
import java.util.Optional;

/** The answers under {@code products}. */
final class ProductsApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEFAULT_PER_PAGE = 350;
    private static final int MOST_PER_PAGE = 1_000;
    private static final int MOST_PAGES = 999_999;
    private static final int MOST_CHECKED = 100;

    private final Shop shop;
    private final ProductJson json;

    ProductsApi(Shop shop, ProductJson json) {
        this.shop = shop;
        this.json = json;
    }

    /**
     * One page of everything, whatever its status and stock. Pages are no snapshot: each reads the shop as it is then.
     */
    Reply maximal(StoreQuery query) throws InvalidParameter {
        var paging = new Paging(
                query.number("page", 1, MOST_PAGES), query.number("per_page", DEFAULT_PER_PAGE, MOST_PER_PAGE));
        // The back end's own rule: an edge of one second is cut off.
        var newerThan = query.time("max_date").map(each -> each.plusSeconds(1));
        var inStockOnly = query.isOn("exclude_zero");
        var wanted = shop.products().stream()
                .filter(each -> newerThan.isEmpty() || each.updatedAt().isAfter(newerThan.get()))
                .filter(each -> !inStockOnly || each.stock() > 0)
                .toList();
        var answer = JSON.objectNode();
        var array = answer.putArray("products");
        paging.of(wanted).forEach(each -> array.add(json.whole(each)));
        paging.describe(wanted.size(), answer);
        return Reply.ok(answer);
    }

    /** One product; 404 when unpublished or gone. */
    Reply single(String id) {
        var product = id.matches("\\d{1,18}") ? shop.find(Long.parseLong(id)) : Optional.<ShopProduct>empty();
        return product.filter(each -> each.listing().published())
                .map(each -> {
                    ObjectNode answer = JSON.objectNode().set("product", json.whole(each));
                    return Reply.ok(answer);
                })
                .orElseGet(() -> Reply.error(404, "There is no such product"));
    }

    /** What became of the products a kiosk has kept for long. */
    Reply expiredStatus(JsonNode request) throws InvalidParameter {
        var asked = request.path("products");
        if (!asked.isArray() || asked.size() > MOST_CHECKED) {
            throw new InvalidParameter("products", "must be a list of at most " + MOST_CHECKED);
        }
        var answer = JSON.objectNode();
        var data = answer.putArray("data");
        asked.forEach(each -> data.add(status(each.path("id").asLong())));
        return Reply.ok(answer);
    }

    private ObjectNode status(long id) {
        var answer = JSON.objectNode().put("id", id);
        var product = shop.find(id);
        if (product.isEmpty()) {
            answer.put("status", "deleted").put("stock", 0).put("is_medical_only", false);
            answer.putArray("store_product_promotions");
            return answer;
        }
        answer.put("status", ProductJson.status(product.get()))
                .put("stock", product.get().stock())
                .put("is_medical_only", product.get().listing().medicalOnly());
        return answer.set("store_product_promotions", ProductJson.promotions(product.get()));
    }

    /** Deletions of the last 24 hours that duplicated SKUs caused. */
    Reply availability() {
        var answer = JSON.objectNode();
        var data = answer.putArray("data");
        shop.recentDuplicates()
                .forEach(each -> data.addObject().put("id", each.id()).put("deleted_sku", each.sku()));
        return Reply.ok(answer);
    }
}
