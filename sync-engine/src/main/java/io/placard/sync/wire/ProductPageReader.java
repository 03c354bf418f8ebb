package io.placard.sync.wire;

import io.placard.catalog.Product;
import io.placard.sync.json.JsonCursor;
import io.placard.sync.json.JsonFaults;
import io.placard.sync.json.RawJson;
import io.placard.sync.json.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads {@code {"products":[...],"meta":{...}}} and {@code {"product":{...}}}, keeping each product's own JSON. */
public final class ProductPageReader {
    private final ProductReader products = new ProductReader();
    private final List<WireProduct> read = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private boolean hasList;
    private int page;
    private int nextPage;
    private int totalPages;
    private int totalCount = -1;

    private ProductPageReader() {}

    /** Reads a page; one unreadable product does not spoil the others. */
    public static Reading<ProductPage> readPage(byte[] utf8) {
        var reader = new ProductPageReader();
        try (var json = JsonCursor.over(utf8)) {
            json.fields(name -> {
                switch (name) {
                    case "products" -> reader.readProducts(json, utf8);
                    case "meta" -> reader.readMeta(json);
                    default -> json.skip();
                }
            });
            json.finish();
        } catch (IOException e) {
            return new Reading.Rejected<>(JsonFaults.describe(e));
        }
        return reader.hasList
                ? new Reading.Read<>(reader.build())
                : new Reading.Rejected<>("it holds no list named products");
    }

    /** Reads a single product. */
    public static Reading<WireProduct> readOne(byte[] utf8) {
        var found = new Found();
        try (var json = JsonCursor.over(utf8)) {
            json.field("product", () -> found.raw = json.raw(utf8));
            json.finish();
        } catch (IOException e) {
            return new Reading.Rejected<>(JsonFaults.describe(e));
        }
        return found.raw == null ? new Reading.Rejected<>("it holds no product") : read(new ProductReader(), found.raw);
    }

    /** Reads a product whose JSON is at hand. */
    static Reading<WireProduct> read(ProductReader reader, RawJson raw) {
        return switch (reader.read(raw)) {
            case Reading.Read<Product>(var product) -> new Reading.Read<>(new WireProduct(product, raw));
            case Reading.Rejected<Product>(var reason) -> new Reading.Rejected<>(reason);
        };
    }

    private void readProducts(JsonCursor json, byte[] utf8) throws IOException {
        hasList = json.isArray();
        json.elements(() -> {
            switch (read(products, json.raw(utf8))) {
                case Reading.Read<WireProduct>(var product) -> read.add(product);
                case Reading.Rejected<WireProduct>(var reason) -> rejected.add(reason);
            }
        });
    }

    private void readMeta(JsonCursor json) throws IOException {
        json.fields(name -> {
            switch (name) {
                case "current_page" -> page = count(json, 0);
                case "next_page" -> nextPage = count(json, 0);
                case "total_pages" -> totalPages = count(json, 0);
                case "total_count" -> totalCount = count(json, -1);
                default -> json.skip();
            }
        });
    }

    private static int count(JsonCursor json, int absent) throws IOException {
        return Math.clamp(json.integerOr(absent), absent, Integer.MAX_VALUE);
    }

    private ProductPage build() {
        var next = nextPage > 0 ? OptionalInt.of(nextPage) : OptionalInt.empty();
        return new ProductPage(read, rejected, page, next, totalPages, totalCount);
    }

    private static final class Found {
        @Nullable RawJson raw;
    }
}
