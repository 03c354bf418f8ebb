package io.placard.kiosk.demo.shop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.catalog.Assignment;
import io.placard.kiosk.demo.catalogue.ShopLabel;
import io.placard.kiosk.demo.catalogue.ShopProduct;
import io.placard.kiosk.demo.catalogue.ShopPromotion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a product in the contract's wire form: decimals as strings, ids as integers, time as ISO-8601 with
 * milliseconds.
 */
public final class ProductJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final PictureUrls pictures;
    private final Map<Long, List<String>> codes;

    public ProductJson(PictureUrls pictures, List<ShopLabel> labels) {
        this.pictures = pictures;
        codes = labels.stream()
                .filter(each -> each.assignment().target() instanceof Assignment.ToProduct)
                .collect(Collectors.groupingBy(
                        ProductJson::productOf, Collectors.mapping(ShopLabel::code, Collectors.toList())));
    }

    private static long productOf(ShopLabel label) {
        return label.assignment().target() instanceof Assignment.ToProduct(var id) ? id : 0;
    }

    /** An instant in wire form; null stays null. */
    public static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : TIME.format(instant);
    }

    /** The whole product. */
    public ObjectNode whole(ShopProduct product) {
        var json = columns(product);
        json.set("tag_list", tags(product));
        var rfids = json.putArray("rfids");
        codes.getOrDefault(product.id(), List.of()).forEach(rfids::add);
        var brand = product.shelf().brand();
        json.putObject("brand")
                .put("id", brand.id())
                .put("name", brand.name())
                .putObject("logo")
                .put("url", pictures.brand(brand.id()));
        var category = product.shelf().category();
        json.putObject("catalog_category")
                .put("id", category.id())
                .put("name", category.name())
                .put("order", category.order());
        pictures(product, json);
        offer(product, json);
        return json;
    }

    /** The product's own columns, as {@code product_destroyed} sends them. */
    public ObjectNode columns(ShopProduct product) {
        var listing = product.listing();
        return JSON.objectNode()
                .put("id", product.id())
                .put("name", product.name())
                .put("description", product.words().description())
                .put("sku", product.sku())
                .put("status", status(product))
                .put("stock", product.stock())
                .put("weight", decimal(product.offer().weight()))
                .put("featured", listing.featured())
                .put("isFeatured", listing.featured())
                .put("is_medical_only", listing.medicalOnly())
                .put("is_full_screen", listing.fullScreen())
                .put("created_at", time(product.createdAt()))
                .put("updated_at", time(product.updatedAt()));
    }

    public static String status(ShopProduct product) {
        return product.listing().published() ? "published" : "unpublished";
    }

    static ArrayNode tags(ShopProduct product) {
        var tags = JSON.arrayNode();
        product.words().tags().forEach(tags::add);
        return tags;
    }

    /** The product's promotions, running or not. */
    public static ArrayNode promotions(ShopProduct product) {
        var array = JSON.arrayNode();
        for (var each : product.offer().promotions()) {
            var isPrice = each.kind() == ShopPromotion.Kind.PRICE;
            array.addObject()
                    .put("id", each.id())
                    .put("name", each.name())
                    .put("discount_type", each.kind().wireName())
                    .put("discount_value", isPrice ? null : decimal(each.value()))
                    .put("discount_price", isPrice ? decimal(each.value()) : null)
                    .put("start_date", time(each.start()))
                    .put("end_date", time(each.end()));
        }
        return array;
    }

    private void pictures(ShopProduct product, ObjectNode json) {
        var first = product.id() * 10;
        json.putObject("primary_image").put("id", first + 1).put("url", pictures.product(product, 1));
        json.putObject("thumb_image").put("id", first).put("url", pictures.thumb(product));
        var images = json.putArray("images");
        for (var number = 1; number <= product.pictures(); number++) {
            images.addObject().put("id", first + number).put("url", pictures.product(product, number));
        }
        pictures.film(product)
                .ifPresentOrElse(url -> json.putObject("video").put("url", url), () -> json.putNull("video"));
        json.putNull("video_url");
    }

    private static void offer(ShopProduct product, ObjectNode json) {
        var values = json.putArray("product_values");
        for (var each : product.offer().sizes()) {
            values.addObject()
                    .put("id", product.id() * 10 + values.size())
                    .put("name", each.name())
                    .put("value", decimal(each.price()));
        }
        var attributes = json.putObject("attribute_values").putArray("ungrouped");
        product.words()
                .facts()
                .forEach(each -> attributes.addObject().put("name", each.name()).put("value", each.value()));
        json.set("store_product_promotions", promotions(product));
        json.putArray("store_taxes").addObject().put("name", "Sales tax").put("value", "8.5");
        json.putArray("category_taxes");
    }

    private static String decimal(BigDecimal number) {
        return number.scale() < 1 ? number.setScale(1).toPlainString() : number.toPlainString();
    }
}
