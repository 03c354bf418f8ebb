package io.placard.kiosk.browse.filter;

import io.placard.catalog.Brand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a shelf's products leave to choose from, group by group; groups with a single choice are left out. */
final class Offered {
    /** A scale that only one product in so many has says nothing about the shelf. */
    private static final int RARE = 20;

    private static final int MOST_SCALES = 5;
    private static final List<String> POTENCIES = List.of("THC", "CBD");

    private final List<Facts> shelf;
    private final List<Scale> scales;

    Offered(List<Facts> shelf) {
        this.shelf = shelf;
        scales = scales(shelf);
    }

    /** All criteria, those of one group together: offers, prices, tags, attributes, brands. */
    List<Criterion> criteria() {
        var all = new ArrayList<Criterion>();
        if (shelf.stream().anyMatch(Facts::onOffer)) {
            all.add(new Criterion.OnOffer());
        }
        ranges(shelf.stream().flatMap(facts -> facts.findPrice().stream()))
                .forEach(range -> all.add(new Criterion.PricedIn(range)));
        all.addAll(tags());
        for (var scale : scales) {
            ranges(shelf.stream().flatMap(facts -> facts.find(scale).stream()))
                    .forEach(range -> all.add(new Criterion.AttributeIn(scale, range)));
        }
        all.addAll(brands());
        return all;
    }

    /** The scale by which the strongest are found: the commonest of THC's, else of CBD's. */
    Optional<Scale> potency() {
        return POTENCIES.stream()
                .flatMap(name -> scales.stream()
                        .filter(scale -> scale.name().toUpperCase(Locale.ROOT).contains(name))
                        .limit(1))
                .findFirst();
    }

    private static List<Range> ranges(Stream<BigDecimal> numbers) {
        return Ranges.over(numbers.toArray(BigDecimal[]::new));
    }

    private List<Criterion> tags() {
        Map<String, Integer> counts = new HashMap<>();
        shelf.forEach(facts -> facts.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
        return counts.size() < 2
                ? List.of()
                : commonestFirst(counts, Comparator.naturalOrder()).stream()
                        .<Criterion>map(Criterion.WithTag::new)
                        .toList();
    }

    private List<Criterion> brands() {
        Map<Brand, Integer> counts = new HashMap<>();
        Map<Long, Brand> byId = new HashMap<>();
        for (var facts : shelf) {
            facts.product()
                    .findBrand()
                    .ifPresent(brand -> counts.merge(byId.computeIfAbsent(brand.id(), _ -> brand), 1, Integer::sum));
        }
        return counts.size() < 2
                ? List.of()
                : commonestFirst(counts, Comparator.comparing(Brand::name)).stream()
                        .<Criterion>map(brand -> new Criterion.OfBrand(brand.id()))
                        .toList();
    }

    private static List<Scale> scales(List<Facts> shelf) {
        Map<Scale, Integer> counts = new HashMap<>();
        shelf.forEach(facts -> facts.measures().keySet().forEach(scale -> counts.merge(scale, 1, Integer::sum)));
        counts.values().removeIf(count -> count < 2 || count * RARE < shelf.size());
        return commonestFirst(counts, Comparator.comparing(Scale::name).reversed()).stream()
                .limit(MOST_SCALES)
                .toList();
    }

    private static <K> List<K> commonestFirst(Map<K, Integer> counts, Comparator<K> thenBy) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(thenBy)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
