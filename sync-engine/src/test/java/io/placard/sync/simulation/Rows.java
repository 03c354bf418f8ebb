package io.placard.sync.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.sync.json.RawJson;
import io.placard.sync.json.Timestamps;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** Products' JSON, and the JSON of what changed in one, as the back end writes them. */
final class Rows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectNode FRESH = parse("""
            {"id":0,"name":"","description":"","sku":"","status":"published","stock":0,"weight":"3.5",
             "tag_list":["calm"],"rfids":[],"brand":{"id":8,"name":"Kettle"},
             "catalog_category":{"id":3,"name":"Flower","order":1},"primary_image":null,"thumb_image":null,
             "images":[],"video":null,"product_values":[{"id":1,"name":"1/8 oz","value":"35.0"}],
             "store_product_promotions":[],"store_taxes":[],"a_field_of_tomorrow":[1,{"x":null}],
             "created_at":"","updated_at":""}
            """);

    private Rows() {}

    static ObjectNode fresh(long id, int stock, Instant now) {
        return FRESH.deepCopy()
                .put("id", id)
                .put("name", "Product " + id)
                .put("sku", "S" + id)
                .put("stock", stock)
                .put("created_at", Timestamps.format(now))
                .put("updated_at", Timestamps.format(now));
    }

    static ObjectNode change(String field, String old, String now) {
        var changes = JsonNodeFactory.instance.objectNode();
        changes.putArray(field).add(old).add(now);
        return changes;
    }

    /** Field to old and new value; a column that the JSON does not hold changes from one number to another. */
    static ObjectNode changes(ObjectNode before, ObjectNode now, String... columns) {
        var changes = JsonNodeFactory.instance.objectNode();
        for (var column : columns) {
            changes.putArray(column).add(valueOf(before, column)).add(valueOf(now, column));
        }
        changes.putArray("updated_at").add(before.get("updated_at")).add(now.get("updated_at"));
        return changes;
    }

    private static JsonNode valueOf(ObjectNode product, String column) {
        var value = product.get(column);
        return value == null ? product.get("updated_at") : value;
    }

    /** What a {@code product_destroyed} tells: columns only. */
    static ObjectNode columnsOf(ObjectNode product) {
        return product.deepCopy().retain(List.of("id", "name", "sku", "status", "stock", "created_at", "updated_at"));
    }

    /** Whether two products' JSON says the same, whatever the order of fields. */
    static boolean saySame(RawJson one, RawJson other) {
        return one.equals(other) || parse(one.toString()).equals(parse(other.toString()));
    }

    static ObjectNode parse(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
