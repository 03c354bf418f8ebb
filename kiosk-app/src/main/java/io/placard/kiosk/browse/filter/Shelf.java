package io.placard.kiosk.browse.filter;

import io.placard.catalog.Product;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A page's products, read once for everything that can be asked of them, so that each choice is counted and met in one
 * quick pass. Immutable; prices are those of the instant it was made for.
 */
public final class Shelf {
    private final List<Facts> facts;
    private final List<Criterion> options;
    private final Optional<Scale> potency;
    /** For each product the places in {@code options} that it meets. */
    private final int[][] met;

    private Shelf(List<Facts> facts) {
        this.facts = facts;
        var offered = new Offered(facts);
        options = offered.criteria();
        potency = offered.potency();
        Map<Criterion, Integer> places = new HashMap<>();
        options.forEach(option -> places.put(option, places.size()));
        var ranges = IntStream.range(0, options.size())
                .filter(place -> isRange(options.get(place)))
                .toArray();
        met = facts.stream().map(each -> metBy(each, places, ranges)).toArray(int[][]::new);
    }

    /**
     * Reads the products with the promotions that run now.
     *
     * @param products by name
     */
    public static Shelf of(List<Product> products, Instant now) {
        return new Shelf(
                products.stream().map(product -> Facts.of(product, now)).toList());
    }

    /** The products as {@link Filters#NONE} shows them, without reading them first. */
    public static List<Product> recommended(List<Product> products) {
        return products.stream()
                .sorted(Comparator.comparing(product -> !product.flags().featured()))
                .toList();
    }

    /** What the strongest have most of, such as THC; empty where the shelf does not say. */
    public Optional<String> potency() {
        return potency.map(Scale::name);
    }

    /** The products that meet what is chosen, in the order that is chosen. */
    public List<Product> narrow(Filters filters) {
        var choice = new Choice(filters, options);
        return facts.stream()
                .filter(choice::isMetBy)
                .sorted(order(filters.sort()))
                .map(Facts::product)
                .toList();
    }

    /** Every choice with what would remain. */
    public Facets count(Filters filters) {
        var choice = new Choice(filters, options);
        for (var index = 0; index < facts.size(); index++) {
            choice.count(facts.get(index), met[index]);
        }
        return choice.counted();
    }

    /** Sorting is stable, and the shelf is sorted by name. */
    private Comparator<Facts> order(Sort sort) {
        return switch (sort) {
            case RECOMMENDED ->
                Comparator.comparing(each -> !each.product().flags().featured());
            case NAME -> Comparator.comparingInt(_ -> 0);
            case CHEAPEST -> by(Facts::findPrice, Comparator.naturalOrder());
            case DEAREST -> by(Facts::findPrice, Comparator.reverseOrder());
            case NEWEST ->
                Comparator.comparingLong((Facts each) -> each.product().id()).reversed();
            case STRONGEST -> by(each -> potency.flatMap(each::find), Comparator.reverseOrder());
        };
    }

    /** Products of which the number is not known come last. */
    private static Comparator<Facts> by(Function<Facts, Optional<BigDecimal>> numberOf, Comparator<BigDecimal> order) {
        return Comparator.comparing((Facts each) -> numberOf.apply(each).isEmpty())
                .thenComparing(each -> numberOf.apply(each).orElse(BigDecimal.ZERO), order);
    }

    private int[] metBy(Facts each, Map<Criterion, Integer> places, int[] ranges) {
        var found = IntStream.builder();
        var byName = new ArrayList<Criterion>();
        if (each.brand() != null) {
            byName.add(new Criterion.OfBrand(each.brand()));
        }
        each.tags().forEach(tag -> byName.add(new Criterion.WithTag(tag)));
        if (each.onOffer()) {
            byName.add(new Criterion.OnOffer());
        }
        for (var criterion : byName) {
            var place = places.get(criterion);
            if (place != null) {
                found.add(place);
            }
        }
        for (var place : ranges) {
            if (each.meets(options.get(place))) {
                found.add(place);
            }
        }
        return found.build().toArray();
    }

    private static boolean isRange(Criterion criterion) {
        return switch (criterion) {
            case Criterion.PricedIn _, Criterion.AttributeIn _ -> true;
            case Criterion.OfBrand _, Criterion.WithTag _, Criterion.OnOffer _ -> false;
        };
    }
}
