package io.placard.kiosk.staff.mapping;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.catalog.local.Meaning;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.Motif;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a tag stands for as people know it, also where the catalogue no longer does. On the JavaFX thread. */
final class TargetWords {
    private final Catalog catalog;
    private final Wording wording;

    TargetWords(Catalog catalog, Wording wording) {
        this.catalog = catalog;
        this.wording = wording;
    }

    Described describe(Target target) {
        return switch (target) {
            case ToProduct(var id) ->
                catalog.find(id).map(this::product).orElseGet(() -> gone("mapping.gone.product", id));
            case ToBrand(var id) ->
                catalog.findBrand(id).map(this::brand).orElseGet(() -> gone("mapping.gone.brand", id));
            case ToCategory(var id) ->
                catalog.findCategory(id).map(this::category).orElseGet(() -> gone("mapping.gone.category", id));
            case ToBrandInCategory(var brand, var category) -> both(brand, category);
        };
    }

    /** What people call a tag or a slot. */
    String code(String code) {
        return Meaning.isSlot(code) ? wording.texts().get("mapping.slot.number", code) : code;
    }

    String name(Target target) {
        return describe(target).name();
    }

    private Described product(Product product) {
        var card = wording.card(product);
        var detail = Stream.of(card.brand(), card.price(), card.available() ? "" : wording.stock(product))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Described(
                product.name(), detail, Motif.of(product), product.media().cardUrl(), false);
    }

    private Described brand(Brand brand) {
        return ofSome(brand.name(), catalog.ofBrand(brand.id()), brand.findLogoUrl());
    }

    private Described category(Category category) {
        return new Described(
                category.name(),
                wording.count(catalog.inCategory(category.id()).size()),
                Motif.of(category),
                category.findBannerUrl(),
                false);
    }

    private Described both(long brandId, long categoryId) {
        var brand = catalog.findBrand(brandId);
        var category = catalog.findCategory(categoryId);
        if (brand.isEmpty() || category.isEmpty()) {
            return gone("mapping.gone.brand", brandId);
        }
        var name = wording.texts()
                .get("mapping.both", brand.get().name(), category.get().name());
        return ofSome(
                name,
                catalog.ofBrandInCategory(brandId, categoryId),
                brand.get().findLogoUrl());
    }

    /** Several products, pictured by the first of them where they have no picture of their own. */
    private Described ofSome(String name, List<Product> products, Optional<String> picture) {
        var motif = products.stream().findFirst().map(Motif::of).orElseGet(() -> new Motif(0, 0, ""));
        var first = products.stream()
                .flatMap(each -> each.media().cardUrl().stream())
                .findFirst();
        return new Described(name, wording.count(products.size()), motif, first.or(() -> picture), false);
    }

    private Described gone(String key, long id) {
        var name = wording.texts().get(key, Long.toString(id));
        return new Described(name, wording.texts().get("mapping.gone"), new Motif(id, 0, ""), Optional.empty(), true);
    }
}
