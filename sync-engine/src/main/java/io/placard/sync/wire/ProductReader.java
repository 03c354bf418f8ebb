package io.placard.sync.wire;

import io.placard.catalog.Attribute;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Price;
import io.placard.catalog.Product;
import io.placard.sync.json.JsonCursor;
import io.placard.sync.json.JsonFaults;
import io.placard.sync.json.RawJson;
import io.placard.sync.json.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads products. Takes nulls, absent fields and other types than agreed as absent; only a product without a usable id
 * is rejected. One reader shares equal brands, categories and words between the products it reads; it serves one
 * thread.
 */
public final class ProductReader {
    private static final Map<String, DraftField> FIELDS = Map.ofEntries(
            Map.entry("id", (reader, draft, json) -> draft.id = json.integerOr(0)),
            Map.entry("name", (reader, draft, json) -> draft.name = json.textOr("")),
            Map.entry("description", (reader, draft, json) -> draft.description = json.textOr("")),
            Map.entry("sku", (reader, draft, json) -> draft.sku = json.textOr("")),
            Map.entry("status", (reader, draft, json) -> draft.published = "published".equalsIgnoreCase(json.text())),
            Map.entry("stock", (reader, draft, json) -> draft.stock = json.integerOr(0)),
            Map.entry("weight", (reader, draft, json) -> draft.weight = json.decimal()),
            Map.entry("featured", (reader, draft, json) -> draft.featured |= json.isTrue()),
            Map.entry("isFeatured", (reader, draft, json) -> draft.featured |= json.isTrue()),
            Map.entry("is_medical_only", (reader, draft, json) -> draft.medicalOnly = json.isTrue()),
            Map.entry("is_full_screen", (reader, draft, json) -> draft.fullScreen = json.isTrue()),
            Map.entry("tag_list", (reader, draft, json) -> draft.tags = reader.words(json)),
            Map.entry("rfids", (reader, draft, json) -> draft.tagCodes = reader.words(json)),
            Map.entry("brand", (reader, draft, json) -> draft.brand = reader.brand(json)),
            Map.entry("catalog_category", (reader, draft, json) -> draft.category = reader.category(json)),
            Map.entry("primary_image", (reader, draft, json) -> draft.primaryUrl = json.url()),
            Map.entry("thumb_image", (reader, draft, json) -> draft.thumbUrl = json.url()),
            Map.entry("images", (reader, draft, json) -> draft.imageUrls = urls(json)),
            Map.entry("video", (reader, draft, json) -> draft.videoUrl = or(json.url(), draft.videoUrl)),
            Map.entry("video_url", (reader, draft, json) -> draft.videoUrl = or(draft.videoUrl, json.url())),
            Map.entry("product_values", (reader, draft, json) -> draft.prices = reader.prices(json)),
            Map.entry("attribute_values", (reader, draft, json) -> draft.attributes = reader.attributes(json)),
            Map.entry(
                    "store_product_promotions", (reader, draft, json) -> draft.promotions = PromotionReader.read(json)),
            Map.entry("updated_at", (reader, draft, json) -> draft.updatedAt = json.instant()));

    // By id, and not by what a record compares with: Java makes that when it is first used, before the first screen.
    private final Map<Long, Brand> brands = new HashMap<>();
    private final Map<Long, Category> categories = new HashMap<>();
    private final Map<String, String> sharedWords = new HashMap<>();

    /** Reads one product from its JSON. */
    public Reading<Product> read(RawJson json) {
        try (var cursor = json.cursor()) {
            return read(cursor);
        } catch (IOException e) {
            return notJson(e);
        }
    }

    /** Reads one product from its JSON in UTF-8. */
    public Reading<Product> read(byte[] utf8) {
        try (var cursor = JsonCursor.over(utf8)) {
            return read(cursor);
        } catch (IOException e) {
            return notJson(e);
        }
    }

    private Reading<Product> read(JsonCursor json) throws IOException {
        if (!json.isObject()) {
            return new Reading.Rejected<>("a product must be a JSON object");
        }
        var draft = new ProductDraft();
        json.fields(name -> {
            var field = FIELDS.get(name);
            if (field == null) {
                json.skip();
            } else {
                field.read(this, draft, json);
            }
        });
        json.finish();
        return draft.id > 0
                ? new Reading.Read<>(draft.build())
                : new Reading.Rejected<>("the product has no usable id");
    }

    private static Reading<Product> notJson(IOException fault) {
        return new Reading.Rejected<>("not JSON: " + JsonFaults.describe(fault));
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }

    private static List<String> urls(JsonCursor json) throws IOException {
        var urls = new ArrayList<String>();
        json.elements(() -> {
            var url = json.url();
            if (url != null) {
                urls.add(url);
            }
        });
        return urls;
    }

    /** An array of words, or one text with commas. */
    private List<String> words(JsonCursor json) throws IOException {
        var words = new ArrayList<String>();
        if (json.isArray()) {
            json.elements(() -> addWord(words, json.text()));
        } else {
            for (var each : json.textOr("").split(",", -1)) {
                addWord(words, each);
            }
        }
        return words;
    }

    private void addWord(List<String> words, @Nullable String word) {
        if (word != null && !word.isBlank()) {
            words.add(share(word.strip()));
        }
    }

    private @Nullable Brand brand(JsonCursor json) throws IOException {
        var draft = new NamedDraft();
        draft.read(json, "logo");
        if (draft.id <= 0) {
            return null;
        }
        var brand = brands.get(draft.id);
        if (brand == null || !draft.saysTheSameAs(brand)) {
            brand = new Brand(draft.id, draft.name, draft.description, draft.imageUrl);
            brands.put(draft.id, brand);
        }
        return brand;
    }

    private @Nullable Category category(JsonCursor json) throws IOException {
        var draft = new NamedDraft();
        draft.read(json, "banner");
        if (draft.id <= 0) {
            return null;
        }
        var category = categories.get(draft.id);
        if (category == null || !draft.saysTheSameAs(category)) {
            category = new Category(draft.id, draft.name, draft.order, draft.imageUrl);
            categories.put(draft.id, category);
        }
        return category;
    }

    /** A size whose price cannot be read, or is negative, is left out rather than shown wrong. */
    private List<Price> prices(JsonCursor json) throws IOException {
        var prices = new ArrayList<Price>();
        json.elements(() -> {
            var draft = new NameAndValue();
            draft.read(json);
            var amount = JsonCursor.decimalOf(draft.value);
            if (amount != null && amount.signum() >= 0) {
                prices.add(new Price(share(draft.name), amount));
            }
        });
        return prices;
    }

    private List<Attribute> attributes(JsonCursor json) throws IOException {
        var attributes = new ArrayList<Attribute>();
        if (json.isArray()) {
            addAttributes("", json, attributes);
        } else {
            json.fields(group -> addAttributes(group.equals("ungrouped") ? "" : share(group), json, attributes));
        }
        return attributes;
    }

    private void addAttributes(String group, JsonCursor json, List<Attribute> attributes) throws IOException {
        json.elements(() -> {
            var draft = new NameAndValue();
            draft.read(json);
            if (!draft.name.isBlank() && draft.value != null) {
                attributes.add(new Attribute(group, share(draft.name), share(draft.value)));
            }
        });
    }

    private String share(String word) {
        var present = sharedWords.putIfAbsent(word, word);
        return present == null ? word : present;
    }

    /** Reads one field of a product into the draft. */
    @FunctionalInterface
    private interface DraftField {
        void read(ProductReader reader, ProductDraft draft, JsonCursor json) throws IOException;
    }
}
