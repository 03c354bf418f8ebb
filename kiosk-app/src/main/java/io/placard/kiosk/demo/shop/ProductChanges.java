package io.placard.kiosk.demo.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.kiosk.demo.broadcast.FieldChange;
import io.placard.kiosk.demo.catalogue.ShopProduct;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an update changed, field by field under the back end's column names. */
final class ProductChanges {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ProductChanges() {}

    /**
     * Prices and promotions are no columns of the product: they show as {@code last_updated_websocket} being touched.
     */
    static Map<String, FieldChange> between(ShopProduct before, ShopProduct after) {
        var old = columns(before);
        var changes = new LinkedHashMap<String, FieldChange>();
        columns(after).properties().forEach(each -> {
            var previous = old.path(each.getKey());
            if (!previous.equals(each.getValue())) {
                changes.put(each.getKey(), new FieldChange(previous, each.getValue()));
            }
        });
        if (!before.offer().equals(after.offer())) {
            changes.put("last_updated_websocket", new FieldChange(version(before), version(after)));
        }
        return changes;
    }

    /** A new product: every field comes from nothing. */
    static Map<String, FieldChange> ofNew(ShopProduct product) {
        var changes = new LinkedHashMap<String, FieldChange>();
        columns(product)
                .properties()
                .forEach(each -> changes.put(each.getKey(), new FieldChange(JSON.nullNode(), each.getValue())));
        return changes;
    }

    private static JsonNode version(ShopProduct product) {
        return JSON.textNode(ProductJson.time(product.updatedAt()));
    }

    private static ObjectNode columns(ShopProduct product) {
        var columns = JSON.objectNode()
                .put("store_category_id", product.shelf().category().id())
                .put("brand_id", product.shelf().brand().id())
                .put("name", product.name())
                .put("description", product.words().description())
                .put("stock", product.stock())
                .put("status", ProductJson.status(product))
                .put("weight", product.offer().weight().toPlainString())
                .put("featured", product.listing().featured())
                .put("is_medical_only", product.listing().medicalOnly())
                .put("is_full_screen", product.listing().fullScreen());
        columns.set("tag_list", ProductJson.tags(product));
        return columns.put("updated_at", ProductJson.time(product.updatedAt()));
    }

    /** As the event carries it: field → [old, new]. */
    static ObjectNode json(Map<String, FieldChange> changes) {
        var json = JSON.objectNode();
        changes.forEach(
                (field, change) -> json.putArray(field).add(change.before()).add(change.after()));
        return json;
    }
}
