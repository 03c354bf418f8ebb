package io.placard.sync.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.placard.sync.json.Timestamps;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * How the columns that {@code changes} names relate to the fields of a product's JSON. Most are the same; a column that
 * points to another table ({@code brand_id}) is shown by an object ({@code brand}) that the change does not carry.
 */
final class Columns {
    /** Without these a product cannot be shown truthfully. */
    static final Set<String> WHOLE =
            Set.of("id", "name", "status", "stock", "updated_at", "product_values", "store_product_promotions");

    private static final Map<String, List<String>> SHOWN_BY = Map.of(
            "brand_id", List.of("brand"),
            "store_category_id", List.of("catalog_category"),
            "catalog_category_id", List.of("catalog_category"),
            "primary_image_id", List.of("primary_image"),
            "thumb_image_id", List.of("thumb_image"),
            // Touched when prices, promotions, pictures or tags change, which have no column of their own.
            "last_updated_websocket",
                    List.of("product_values", "store_product_promotions", "images", "video", "rfids"));

    private Columns() {}

    /** The fields of a product's JSON that show this column. */
    static List<String> shownBy(String column) {
        return SHOWN_BY.getOrDefault(column, List.of(column));
    }

    /** Whether the new value may stand in the product's JSON in place of the present one. */
    static boolean isMergeable(String column, @Nullable JsonNode present, JsonNode changed) {
        if (SHOWN_BY.containsKey(column) || column.endsWith("_id")) {
            return false;
        }
        if (changed.isArray()) {
            return present != null && present.isArray() && areTexts(changed) && areTexts(present);
        }
        return changed.isValueNode() && (present == null || present.isValueNode());
    }

    /** Equal as a number, as a point in time, or as text: the same value is written in several ways. */
    static boolean isSame(JsonNode one, JsonNode other) {
        if (one.isNull() || other.isNull()) {
            return one.isNull() && other.isNull();
        }
        var number = Trees.decimal(one);
        var otherNumber = Trees.decimal(other);
        if (number != null && otherNumber != null) {
            return number.compareTo(otherNumber) == 0;
        }
        var time = Timestamps.parse(one.asText());
        return one.asText().equals(other.asText()) || (time != null && time.equals(Timestamps.parse(other.asText())));
    }

    private static boolean areTexts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).allMatch(JsonNode::isTextual);
    }
}
