package io.placard.kiosk.medical;

import io.placard.catalog.Attribute;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Discount;
import io.placard.catalog.Media;
import io.placard.catalog.MedicalRule;
import io.placard.catalog.Price;
import io.placard.catalog.Product;
import io.placard.catalog.ProductDetails;
import io.placard.catalog.ProductFlags;
import io.placard.catalog.Promotion;
import io.placard.catalog.Showcase;
import io.placard.catalog.Showcase.Ad;
import io.placard.catalog.StoreSettings;
import io.placard.catalog.live.LiveCatalog;
import io.placard.catalog.live.StoreStructure;
import io.placard.catalog.search.ProductIndex;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * A shop with tea for everybody; oil of the same brand and category for patients; and drops for patients that are alone
 * in their brand, category and tag. The patients' products are featured, on offer and advertised.
 */
final class Dispensary {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
    static final Category DRINKS = new Category(1, "Drinks", 1, null);
    static final Category TINCTURES = new Category(2, "Tinctures", 2, null);
    static final Brand MOSS = new Brand(1, "Moss", "", null);
    static final Brand VIAL = new Brand(2, "Vial", "", null);
    static final Product TEA = product(1, "Evening tea", MOSS, DRINKS, "citrus", false);
    static final Product OIL = product(2, "Golden oil", MOSS, DRINKS, "citrus", true);
    static final Product DROPS = product(3, "Quiet drops", VIAL, TINCTURES, "sleepy", true);

    final LiveCatalog all = new LiveCatalog(Locale.US, CLOCK);
    final ProductIndex index = new ProductIndex();
    MedicalRule rule = MedicalRule.NOTICE;
    final MedicalGate gate = new MedicalGate(() -> rule);
    final GuardedCatalog catalog = new GuardedCatalog(all, gate);
    final GuardedSearch search = new GuardedSearch(index, gate);

    Dispensary() {
        var ads = List.of(new Ad(1, "tea.png", TEA.id()), new Ad(2, "oil.png", OIL.id()), new Ad(3, "shop.png", null));
        all.replaceAll(List.of(TEA, OIL, DROPS), StoreStructure.EMPTY);
        all.restructure(all.structure()
                .withSettings(StoreSettings.defaults().with(new Showcase(ads, null, null)))
                .withFeaturedTags(List.of("citrus", "sleepy")));
        index.apply(List.of(TEA, OIL, DROPS), List.of());
    }

    private static Product product(
            long id, String name, Brand brand, Category category, String tag, boolean forPatients) {
        return new Product(
                id,
                name,
                "SKU-" + id,
                true,
                2,
                brand,
                category,
                List.of(new Price("1 oz", BigDecimal.TEN)),
                List.of(new Promotion(7, "Winter", new Discount.Percentage(BigDecimal.TEN), null, null)),
                List.of(tag),
                new Media("thumb" + id, null, List.of(), null),
                new ProductFlags(forPatients, forPatients, false),
                new ProductDetails("About " + name, null, List.of(new Attribute("", "THC", "20")), List.of()),
                Instant.EPOCH);
    }
}
