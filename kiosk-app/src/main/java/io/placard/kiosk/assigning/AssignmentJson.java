package io.placard.kiosk.assigning;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.Category;
import io.placard.catalog.Price;
import io.placard.catalog.Product;
import io.placard.catalog.local.Meaning;
import io.placard.kiosk.staff.mapping.UnknownTags;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes what tags stand for. A name is null where the catalogue does not know the thing any more. */
final class AssignmentJson {
    private final Catalog catalog;

    AssignmentJson(Catalog catalog) {
        this.catalog = catalog;
    }

    ObjectNode all(List<Meaning> meanings, List<UnknownTags.Seen> unknown) {
        var tree = JsonNodeFactory.instance.objectNode();
        var list = tree.putArray("assignments");
        meanings.forEach(meaning -> list.add(of(meaning)));
        var tags = tree.putArray("unknown_tags");
        unknown.forEach(tag -> tags.addObject()
                .put("code", tag.code())
                .put("device", tag.device())
                .put("seen_at", tag.at().toString()));
        return tree;
    }

    /** {@code state} says how far others know of what was said here; null where nothing was. */
    ObjectNode of(Meaning meaning) {
        var tree = JsonNodeFactory.instance
                .objectNode()
                .put("code", meaning.code())
                .put("kind", Meaning.isSlot(meaning.code()) ? "slot" : "tag");
        meaning.findLocal().ifPresentOrElse(local -> tree.set("local", of(local)), () -> tree.putNull("local"));
        meaning.findStore().ifPresentOrElse(store -> tree.set("store", of(store)), () -> tree.putNull("store"));
        tree.put("wins", meaning.localWins() ? "local" : "store");
        tree.put(
                "state",
                meaning.findLocal()
                        .map(_ -> meaning.delivery().name().toLowerCase(Locale.ROOT))
                        .orElse(null));
        tree.put("at", meaning.findAt().map(Object::toString).orElse(null));
        return tree;
    }

    ObjectNode of(Product product) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", product.id())
                .put("name", product.name())
                .put("brand", product.findBrand().map(Brand::name).orElse(null))
                .put("brand_id", product.findBrand().map(Brand::id).orElse(null))
                .put("category_id", product.findCategory().map(Category::id).orElse(null))
                .put(
                        "price",
                        product.prices().stream().findFirst().map(Price::amount).orElse(null));
    }

    /** Whether the catalogue does not know it, or no longer does. */
    boolean isGone(Target target) {
        return of(target).path("name").isNull();
    }

    ObjectNode of(Target target) {
        var tree = JsonNodeFactory.instance.objectNode();
        switch (target) {
            case ToProduct(var id) ->
                tree.put("type", "product")
                        .put("product_id", id)
                        .put("name", catalog.find(id).map(Product::name).orElse(null));
            case ToBrand(var id) ->
                tree.put("type", "brand").put("brand_id", id).put("name", brand(id));
            case ToCategory(var id) ->
                tree.put("type", "category").put("category_id", id).put("name", category(id));
            case ToBrandInCategory(var brand, var category) ->
                tree.put("type", "brand_in_category")
                        .put("brand_id", brand)
                        .put("category_id", category)
                        .put("name", both(brand(brand), category(category)));
        }
        return tree;
    }

    private @Nullable String brand(long id) {
        return catalog.findBrand(id).map(Brand::name).orElse(null);
    }

    private @Nullable String category(long id) {
        return catalog.findCategory(id).map(Category::name).orElse(null);
    }

    private static @Nullable String both(@Nullable String brand, @Nullable String category) {
        return brand == null || category == null ? null : brand + " in " + category;
    }
}
