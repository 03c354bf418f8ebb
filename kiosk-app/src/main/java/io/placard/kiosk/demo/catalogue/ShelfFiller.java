package io.placard.kiosk.demo.catalogue;

import io.placard.kiosk.demo.catalogue.ShopProduct.Fact;
import io.placard.kiosk.demo.catalogue.ShopProduct.Listing;
import io.placard.kiosk.demo.catalogue.ShopProduct.Offer;
import io.placard.kiosk.demo.catalogue.ShopProduct.Size;
import io.placard.kiosk.demo.catalogue.ShopProduct.Words;
import io.placard.kiosk.demo.catalogue.Vocabulary.Entry;
import io.placard.kiosk.demo.catalogue.Vocabulary.Shelf;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Fills one shelf: first the hand-written products, then as many seeded variations as are asked for. */
final class ShelfFiller {
    /** What each size costs beside the smallest, when it holds about two and five times as much. */
    private static final double[] SIZE_FACTORS = {1, 1.85, 4.2};
    /** Steps through all combinations without repeating one: no prime factor in common with 32 x 28 x 16. */
    private static final int STRIDE = 5_471;

    private final Shelf shelf;
    private final ShopCategory category;
    private final List<ShopBrand> brands;
    private final long seed;
    private final Instant opening;

    ShelfFiller(Shelf shelf, ShopCategory category, List<ShopBrand> brands, long seed, Instant opening) {
        this.shelf = shelf;
        this.category = category;
        this.brands = brands;
        this.seed = seed;
        this.opening = opening;
    }

    /** The shelf's product number {@code index}, counted from 0. */
    ShopProduct product(long id, int index) {
        var random = new SplittableRandom(seed * 1_000_003 + id);
        var entry = index < shelf.entries().size()
                ? shelf.entries().get(index)
                : variation(index - shelf.entries().size(), random);
        var brand = brands.get(index % brands.size());
        return new ShopProduct(
                id,
                sku(id),
                words(entry, random),
                new ShopProduct.Shelf(brand, category),
                offer(id, random),
                listing(index, entry, random),
                index % 5 == 0 ? 3 : 1,
                opening.minus(Duration.ofDays(20 + random.nextInt(340))),
                opening);
    }

    private String sku(long id) {
        return "FF-" + category.name().substring(0, 2).toUpperCase(Locale.ROOT) + "-" + id;
    }

    private Entry variation(int number, RandomGenerator random) {
        var mix = shelf.mix();
        var combination = (int) ((number * (long) STRIDE + seed) % mix.combinations());
        var place = mix.places().get(combination % mix.places().size());
        var rest = combination / mix.places().size();
        var character = mix.characters().get(rest % mix.characters().size());
        var kind = mix.kinds().get(rest / mix.characters().size());
        var example = pick(shelf.entries(), random);
        return new Entry(place + " " + character + " " + kind, kind, example.origin(), example.notes(), example.tags());
    }

    private Words words(Entry entry, RandomGenerator random) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Kind", entry.kind()));
        facts.add(new Fact("Origin", entry.origin()));
        shelf.facts().forEach((name, values) -> facts.add(new Fact(name, pick(values, random))));
        var sentences = shelf.sentences();
        var description = "<p>" + sentences.getFirst().replace("{notes}", "<b>" + entry.notes() + "</b>") + "</p><p>"
                + sentences.get(1) + " " + sentences.get(2) + "</p>";
        return new Words(entry.name(), entry.kind(), description, entry.tags(), facts);
    }

    private Offer offer(long id, RandomGenerator random) {
        var base = shelf.lowest() + random.nextInt(shelf.highest() - shelf.lowest() + 1);
        var sizes = new ArrayList<Size>();
        for (var each = 0; each < shelf.sizes().size(); each++) {
            var price = Math.round(base * SIZE_FACTORS[each] * 2) / 2.0;
            sizes.add(new Size(shelf.sizes().get(each), BigDecimal.valueOf(price)));
        }
        return new Offer(weight(shelf.sizes().getFirst()), sizes, promotions(id, base, random));
    }

    private static BigDecimal weight(String size) {
        var digits = size.replaceAll("\\D", "");
        return new BigDecimal(digits).setScale(1);
    }

    private List<ShopPromotion> promotions(long id, int base, RandomGenerator random) {
        var week = Duration.ofDays(7);
        return switch (random.nextInt(24)) {
            case 0 -> List.of(ShopPromotion.percentOff(id * 10, 10 + 5 * random.nextInt(4)));
            case 1 ->
                List.of(promotion(
                        id, "Two off", ShopPromotion.Kind.AMOUNT, 2, opening.minus(week), opening.plus(week)));
            case 2 ->
                List.of(promotion(
                        id,
                        "Shelf price",
                        ShopPromotion.Kind.PRICE,
                        base - 1.5,
                        opening.minus(week),
                        opening.plus(week)));
            case 3 ->
                List.of(promotion(
                        id,
                        "Autumn fair",
                        ShopPromotion.Kind.PERCENTAGE,
                        20,
                        opening.minus(week),
                        opening.minus(Duration.ofDays(1))));
            case 4 ->
                List.of(promotion(
                        id,
                        "Next week",
                        ShopPromotion.Kind.PERCENTAGE,
                        15,
                        opening.plus(week),
                        opening.plus(week).plus(week)));
            default -> List.of();
        };
    }

    private static ShopPromotion promotion(
            long id, String name, ShopPromotion.Kind kind, double value, Instant start, Instant end) {
        return new ShopPromotion(id * 10, name, kind, BigDecimal.valueOf(value), start, end);
    }

    private Listing listing(int index, Entry entry, RandomGenerator random) {
        var position = category.order() * 31 + index;
        var stock = position % 23 == 0 ? 0 : 2 + random.nextInt(38);
        var published = position % 41 != 0;
        return new Listing(
                published, stock, index % 6 == 1, entry.name().startsWith("Arnica"), index == 3 || index == 11);
    }

    private static <T> T pick(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }
}
