package io.placard.kiosk.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.placard.catalog.Attribute;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Discount;
import io.placard.catalog.Media;
import io.placard.catalog.Price;
import io.placard.catalog.Product;
import io.placard.catalog.ProductDetails;
import io.placard.catalog.ProductFlags;
import io.placard.catalog.Promotion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Products to try screens with: the shared real ones where they are, else a few of our own making. */
public final class SampleProducts {
    public static final Category FLOWER = new Category(1, "Flower", 1, null);
    public static final Category TEA = new Category(2, "Tea", 2, null);
    public static final Brand NORTH = new Brand(11, "North & Daughters", "", null);
    public static final Brand LOOM = new Brand(12, "Loom", "", null);

    private SampleProducts() {}

    /** An ordinary product in stock. */
    public static Product product(long id) {
        return new Product(
                id,
                "Sample " + id,
                "SKU-" + id,
                true,
                12,
                id % 2 == 0 ? NORTH : LOOM,
                id % 3 == 0 ? TEA : FLOWER,
                List.of(new Price("each", new BigDecimal("12.50"))),
                List.of(),
                List.of("calm", "citrus"),
                Media.NONE,
                ProductFlags.NONE,
                new ProductDetails(
                        "<p>Made by <b>hand</b>.</p>",
                        new BigDecimal("3.5"),
                        List.of(new Attribute("", "THC", "21.4")),
                        List.of()),
                null);
    }

    /** So many ordinary products. */
    public static List<Product> products(int count) {
        var products = new ArrayList<Product>();
        for (var id = 1; id <= count; id++) {
            products.add(product(id));
        }
        return products;
    }

    public static Product named(Product product, String name) {
        return new Product(
                product.id(),
                name,
                product.sku(),
                product.published(),
                product.stock(),
                product.brand(),
                product.category(),
                product.prices(),
                product.promotions(),
                product.tags(),
                product.media(),
                product.flags(),
                product.details(),
                product.updatedAt());
    }

    public static Product withStock(Product product, int stock) {
        return new Product(
                product.id(),
                product.name(),
                product.sku(),
                product.published(),
                stock,
                product.brand(),
                product.category(),
                product.prices(),
                product.promotions(),
                product.tags(),
                product.media(),
                product.flags(),
                product.details(),
                product.updatedAt());
    }

    public static Product withTags(Product product, List<String> tags) {
        return new Product(
                product.id(),
                product.name(),
                product.sku(),
                product.published(),
                product.stock(),
                product.brand(),
                product.category(),
                product.prices(),
                product.promotions(),
                tags,
                product.media(),
                product.flags(),
                product.details(),
                product.updatedAt());
    }

    public static Product withAttributes(Product product, List<Attribute> attributes) {
        return new Product(
                product.id(),
                product.name(),
                product.sku(),
                product.published(),
                product.stock(),
                product.brand(),
                product.category(),
                product.prices(),
                product.promotions(),
                product.tags(),
                product.media(),
                product.flags(),
                new ProductDetails("", null, attributes, List.of()),
                product.updatedAt());
    }

    public static Product withOffer(Product product, List<Price> prices, List<Promotion> promotions) {
        return new Product(
                product.id(),
                product.name(),
                product.sku(),
                product.published(),
                product.stock(),
                product.brand(),
                product.category(),
                prices,
                promotions,
                product.tags(),
                product.media(),
                product.flags(),
                product.details(),
                product.updatedAt());
    }

    public static Product withMedia(Product product, Media media, ProductFlags flags) {
        return new Product(
                product.id(),
                product.name(),
                product.sku(),
                product.published(),
                product.stock(),
                product.brand(),
                product.category(),
                product.prices(),
                product.promotions(),
                product.tags(),
                media,
                flags,
                product.details(),
                product.updatedAt());
    }

    /** Reads products in the back end's wire form, one a line. */
    public static List<Product> read(Path gzip) throws IOException {
        var json = new ObjectMapper();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzip)), StandardCharsets.UTF_8))) {
            var products = new ArrayList<Product>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                products.add(product(json.readTree(line)));
            }
            return products;
        }
    }

    private static Product product(JsonNode json) {
        var brand = json.path("brand");
        var category = json.path("catalog_category");
        return new Product(
                json.path("id").asLong(),
                json.path("name").asText(),
                json.path("sku").asText(),
                json.path("status").asText().equals("published"),
                json.path("stock").asInt(),
                brand.isObject()
                        ? new Brand(
                                brand.path("id").asLong(), brand.path("name").asText(), "", null)
                        : null,
                category(category),
                list(json.path("product_values")).stream()
                        .map(it -> new Price(
                                it.path("name").asText(),
                                new BigDecimal(it.path("value").asText())))
                        .toList(),
                list(json.path("store_product_promotions")).stream()
                        .map(SampleProducts::promotion)
                        .toList(),
                list(json.path("tag_list")).stream().map(JsonNode::asText).toList(),
                media(json),
                new ProductFlags(
                        json.path("featured").asBoolean(),
                        false,
                        json.path("is_full_screen").asBoolean()),
                details(json),
                null);
    }

    private static @Nullable Category category(JsonNode json) {
        return json.isObject()
                ? new Category(
                        json.path("id").asLong(),
                        json.path("name").asText(),
                        json.path("order").asInt(),
                        null)
                : null;
    }

    private static ProductDetails details(JsonNode json) {
        return new ProductDetails(
                json.path("description").asText(),
                new BigDecimal(json.path("weight").asText("0")),
                list(json.path("attribute_values").path("ungrouped")).stream()
                        .map(it -> new Attribute(
                                "", it.path("name").asText(), it.path("value").asText()))
                        .toList(),
                List.of());
    }

    private static Promotion promotion(JsonNode json) {
        var value = new BigDecimal(json.path("discount_value").asText("0"));
        var discount = json.path("discount_type").asText().equals("percentage")
                ? new Discount.Percentage(value)
                : new Discount.AmountOff(value);
        return new Promotion(json.path("id").asLong(), json.path("name").asText(), discount, null, null);
    }

    /** Every sixth has no picture, so that what stands in for one is seen as well. */
    private static Media media(JsonNode json) {
        var id = json.path("id").asLong();
        if (id % 6 == 0) {
            return Media.NONE;
        }
        var url = json.path("primary_image").path("url").asText();
        var gallery = id % 5 == 0 ? List.of(url, url + "?b", url + "?c") : List.of(url);
        return new Media(json.path("thumb_image").path("url").asText(), url, gallery, null);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
