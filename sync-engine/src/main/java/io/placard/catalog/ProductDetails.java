package io.placard.catalog;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the product page shows.
 *
 * @param description as the store wrote it; may hold HTML
 * @param weight grams; null where the store names none
 * @param tagCodes RFID tags that the product itself claims, as the store wrote them
 */
public record ProductDetails(
        String description, @Nullable BigDecimal weight, List<Attribute> attributes, List<String> tagCodes) {
    /** Nothing to say. */
    public static final ProductDetails NONE = new ProductDetails("", null, List.of(), List.of());

    public ProductDetails {
        attributes = List.copyOf(attributes);
        tagCodes = List.copyOf(tagCodes);
    }
}
