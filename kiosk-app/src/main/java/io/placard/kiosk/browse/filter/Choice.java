package io.placard.kiosk.browse.filter;

import io.placard.kiosk.browse.filter.Criterion.Group;
import io.placard.kiosk.browse.filter.Facets.Facet;
import io.placard.kiosk.browse.filter.Facets.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is chosen, and the counts for one pass over a shelf. A product that meets all groups but one counts in that one:
 * whoever chose one brand wants to know what another would add.
 */
final class Choice {
    private static final int NONE_MISSED = -1;
    private static final int SEVERAL_MISSED = -2;
    private static final int NOT_CHOSEN_FROM = -3;

    private final Filters filters;
    private final List<Criterion> options;
    private final int offered;
    private final List<List<Criterion>> chosen;
    /** For each option the place of its group in {@code chosen}. */
    private final int[] groupOf;

    private final int[] counts;
    private int remaining;

    Choice(Filters filters, List<Criterion> offeredOptions) {
        this.filters = filters;
        Map<Group, List<Criterion>> byGroup = new LinkedHashMap<>();
        filters.criteria()
                .forEach(each -> byGroup.computeIfAbsent(each.group(), _ -> new ArrayList<>())
                        .add(each));
        chosen = List.copyOf(byGroup.values());
        offered = offeredOptions.size();
        // What the shelf no longer offers stays chosen: the page must not change behind the shopper's back.
        var all = new LinkedHashSet<>(offeredOptions);
        all.addAll(filters.criteria());
        options = List.copyOf(all);
        var groups = List.copyOf(byGroup.keySet());
        groupOf = options.stream()
                .mapToInt(option -> groups.contains(option.group()) ? groups.indexOf(option.group()) : NOT_CHOSEN_FROM)
                .toArray();
        counts = new int[options.size()];
    }

    boolean isMetBy(Facts facts) {
        return missedBy(facts) == NONE_MISSED;
    }

    /** @param met the places of the offered options that the product meets */
    void count(Facts facts, int[] met) {
        var missed = missedBy(facts);
        if (missed == SEVERAL_MISSED) {
            return;
        }
        if (missed == NONE_MISSED) {
            remaining++;
        }
        for (var option : met) {
            countIn(option, missed);
        }
        for (var option = offered; option < counts.length; option++) {
            if (facts.meets(options.get(option))) {
                countIn(option, missed);
            }
        }
    }

    Facets counted() {
        Map<Group, List<Option>> groups = new LinkedHashMap<>();
        IntStream.range(0, counts.length)
                .mapToObj(place -> new Option(options.get(place), counts[place], filters.has(options.get(place))))
                .forEach(option -> groups.computeIfAbsent(option.criterion().group(), _ -> new ArrayList<>())
                        .add(option));
        return new Facets(
                groups.entrySet().stream()
                        .map(each -> new Facet(each.getKey(), each.getValue()))
                        .toList(),
                remaining);
    }

    private void countIn(int option, int missed) {
        if (missed == NONE_MISSED || groupOf[option] == missed) {
            counts[option]++;
        }
    }

    /**
     * The one group of which the product meets nothing that is chosen; or that there is none, or that there are
     * several.
     */
    private int missedBy(Facts facts) {
        var missed = NONE_MISSED;
        for (var group = 0; group < chosen.size(); group++) {
            if (!meetsAny(facts, chosen.get(group))) {
                if (missed != NONE_MISSED) {
                    return SEVERAL_MISSED;
                }
                missed = group;
            }
        }
        return missed;
    }

    private static boolean meetsAny(Facts facts, Collection<Criterion> criteria) {
        for (var criterion : criteria) {
            if (facts.meets(criterion)) {
                return true;
            }
        }
        return false;
    }
}
