package io.placard.kiosk.browse.filter;

import static io.placard.kiosk.browse.filter.FilterShelves.NOW;
import static io.placard.kiosk.browse.filter.FilterShelves.bare;
import static io.placard.kiosk.browse.filter.FilterShelves.featured;
import static io.placard.kiosk.browse.filter.FilterShelves.reduced;
import static io.placard.kiosk.browse.filter.FilterShelves.tagged;
import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.kiosk.browse.filter.Facets.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShelfTest {
    @Property(tries = 150)
    void countsWhatChoosingAnOptionWouldLeave(@ForAll long seed, @ForAll @IntRange(min = 0, max = 60) int size) {
        var random = new Random(seed);
        var shelf = Shelf.of(FilterShelves.products(size, 6, random), NOW);
        var filters = anyChoice(shelf, random);

        for (var facet : shelf.count(filters).groups()) {
            var others = new Filters(
                    filters.criteria().stream()
                            .filter(each -> !each.group().equals(facet.group()))
                            .toList(),
                    filters.sort());
            for (var option : facet.options()) {
                assertThat(option.count())
                        .as("%s besides %s", option, filters)
                        .isEqualTo(
                                shelf.narrow(others.toggle(option.criterion())).size());
            }
        }
        assertThat(shelf.count(filters).remaining())
                .isEqualTo(shelf.narrow(filters).size());
    }

    @Property(tries = 150)
    void keepsExactlyTheProductsThatMeetEveryGroup(@ForAll long seed) {
        var random = new Random(seed);
        var products = FilterShelves.products(40, 5, random);
        var shelf = Shelf.of(products, NOW);
        var filters = anyChoice(shelf, random);

        var wanted = products.stream()
                .filter(product -> filters.criteria().stream()
                        .map(Criterion::group)
                        .distinct()
                        .allMatch(group -> filters.criteria().stream()
                                .filter(each -> each.group().equals(group))
                                .anyMatch(Facts.of(product, NOW)::meets)))
                .toList();

        assertThat(shelf.narrow(filters)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Property(tries = 100)
    void rangesHoldEveryNumberOnce(@ForAll long seed, @ForAll @IntRange(min = 0, max = 50) int size) {
        var random = new Random(seed);
        var numbers = random.ints(size, 0, 400)
                .mapToObj(each -> new BigDecimal(each).movePointLeft(1))
                .toArray(BigDecimal[]::new);
        var ranges = Ranges.over(numbers);

        for (var number : numbers) {
            assertThat(ranges.stream().filter(range -> range.contains(number)).count())
                    .isEqualTo(ranges.isEmpty() ? 0 : 1);
        }
        assertThat(ranges)
                .allSatisfy(range -> assertThat(numbers).as("%s", range).anyMatch(range::contains));
    }

    @Test
    void offersPricesInFewRoundRanges() {
        var shelf = shelf(bare(1, "8"), bare(2, "19.5"), bare(3, "34"), bare(4, "62"));

        assertThat(criteria(shelf, Criterion.Kind.PRICE))
                .extracting(each -> ((Criterion.PricedIn) each).range())
                .containsExactly(range(null, "20"), range("20", "60"), range("60", null));
    }

    @Test
    void asksForThePriceThatIsToBePaid() {
        var shelf = shelf(reduced(1, "40", "50"), bare(2, "30"));

        assertThat(shelf.narrow(Filters.NONE.toggle(new Criterion.PricedIn(range(null, "25")))))
                .extracting(Product::id)
                .containsExactly(1L);
    }

    @Test
    void comparesNumbersInTheSameUnitOnlyAndLeavesWordsAlone() {
        var shelf = shelf(
                bare(1, "", "THC", "21.4 %", "Strain", "Kush"),
                bare(2, "", "THC", "5,5%"),
                bare(3, "", "THC", "10 mg"),
                bare(4, "", "THC", "90 mg"),
                bare(5, "", "THC", "18-22"));

        assertThat(criteria(shelf, Criterion.Kind.ATTRIBUTE))
                .extracting(each -> ((Criterion.AttributeIn) each).scale())
                .containsOnly(new Scale("THC", "%"), new Scale("THC", "mg"));
    }

    @Test
    void tagsThatDifferInCaseAreOne() {
        var shelf = shelf(tagged(1, "Calm"), tagged(2, "calm"), tagged(3, "berry"));

        assertThat(shelf.count(Filters.NONE).groups().getFirst().options())
                .containsExactly(
                        new Option(new Criterion.WithTag("calm"), 2, false),
                        new Option(new Criterion.WithTag("berry"), 1, false));
    }

    @Test
    void aChoiceStaysWhereTheShelfNoLongerOffersIt() {
        var gone = new Criterion.OfBrand(99);

        var facets = shelf(bare(1, "8")).count(Filters.NONE.toggle(gone));

        assertThat(facets.groups().getFirst().options()).containsExactly(new Option(gone, 0, true));
        assertThat(facets.remaining()).isZero();
    }

    @Test
    void sortsWhatHasNoNumberLast() {
        var shelf = shelf(bare(1, "", "THC", "3"), bare(2, "30"), bare(3, "9", "THC", "20"));

        assertThat(shelf.potency()).contains("THC");
        assertThat(ids(shelf, Sort.CHEAPEST)).containsExactly(3L, 2L, 1L);
        assertThat(ids(shelf, Sort.DEAREST)).containsExactly(2L, 3L, 1L);
        assertThat(ids(shelf, Sort.STRONGEST)).containsExactly(3L, 1L, 2L);
        assertThat(ids(shelf, Sort.NEWEST)).containsExactly(3L, 2L, 1L);
        assertThat(ids(shelf, Sort.NAME)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void recommendsWhatTheStoreFeatures() {
        assertThat(ids(shelf(bare(1, "8"), featured(2), bare(3, "8")), Sort.RECOMMENDED))
                .containsExactly(2L, 1L, 3L);
    }

    private static Filters anyChoice(Shelf shelf, Random random) {
        var options = new ArrayList<Criterion>();
        shelf.count(Filters.NONE)
                .groups()
                .forEach(facet -> facet.options().forEach(option -> options.add(option.criterion())));
        options.add(new Criterion.OfBrand(1_000));
        var chosen = Filters.NONE.sorted(List.of(Sort.values()).get(random.nextInt(Sort.values().length)));
        for (var count = random.nextInt(5); count > 0; count--) {
            chosen = chosen.toggle(options.get(random.nextInt(options.size())));
        }
        return chosen;
    }

    private static List<Criterion> criteria(Shelf shelf, Criterion.Kind kind) {
        return shelf.count(Filters.NONE).groups().stream()
                .filter(facet -> facet.group().kind() == kind)
                .flatMap(facet -> facet.options().stream())
                .map(Option::criterion)
                .toList();
    }

    private static List<Long> ids(Shelf shelf, Sort sort) {
        return shelf.narrow(Filters.NONE.sorted(sort)).stream().map(Product::id).toList();
    }

    private static Shelf shelf(Product... products) {
        return Shelf.of(List.of(products), NOW);
    }

    private static Range range(@Nullable String from, @Nullable String below) {
        return new Range(from == null ? null : new BigDecimal(from), below == null ? null : new BigDecimal(below));
    }
}
