package io.placard.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Assignment;
import io.placard.catalog.Assignment.ToProduct;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Tags in all their written forms; "never a wrong product" as a law. */
class AssignmentsPropertyTest {
    private static final long LARGEST = 0xFFFF_FFFFL;

    @Property
    void anyFormOfATagFindsAnyOther(
            @ForAll("cards") Card card, @ForAll("forms") int assigned, @ForAll("forms") int read) {
        var all = new Assignments(List.of(new Assignment(card.written(assigned), new ToProduct(1))));

        assertThat(find(all, spaced(card.written(read)))).contains(new ToProduct(1));
    }

    @Property
    void neverFindsAnythingForAnotherNumber(
            @ForAll("cards") Card card, @ForAll @LongRange(min = 1, max = 1000) long other, @ForAll("forms") int form) {
        var next = new Card(card.version(), (card.number() + other) % LARGEST);
        var all = new Assignments(List.of(new Assignment("AB" + next.written(1), new ToProduct(1))));

        assertThat(find(all, "AB" + card.written(1))).isEmpty();
        assertThat(find(all, card.written(1))).isEmpty();
    }

    @Property
    void whatIsWrittenExactlySoAlwaysWins(@ForAll("crowds") List<Assignment> crowd, @ForAll("crowded") String read) {
        var exact = crowd.stream().filter(each -> each.code().equals(read)).findFirst();

        exact.ifPresent(one -> assertThat(find(new Assignments(crowd), read)).contains(one.target()));
    }

    @Property
    void whereTwoProductsAreEquallyLikelyNoneIsFound(
            @ForAll("crowds") List<Assignment> crowd, @ForAll("crowded") String read) {
        var found = find(new Assignments(crowd), read);

        if (crowd.stream().noneMatch(each -> each.code().equals(read))) {
            var possible = crowd.stream()
                    .filter(each -> crowd.stream()
                            .filter(other -> other.code().equals(each.code()))
                            .findFirst()
                            .equals(Optional.of(each)))
                    .filter(each -> mayBeTheSame(each.code(), read))
                    .map(Assignment::target)
                    .distinct()
                    .toList();
            assertThat(found)
                    .isEqualTo(possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.<Object>empty());
        }
    }

    @Provide
    Arbitrary<Card> cards() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 255),
                        Arbitraries.longs().between(0, LARGEST))
                .as(Card::new);
    }

    @Provide
    Arbitrary<Integer> forms() {
        return Arbitraries.integers().between(0, 2);
    }

    /** Few codes, so that they collide: one number in all forms, and digits that are hex and decimal at once. */
    @Provide
    Arbitrary<String> crowded() {
        return Arbitraries.of(
                "0A00C5D1E9", "0B00C5D1E9", "00C5D1E9", "0012964329", "12964329", "AA12964329", "0313934633");
    }

    @Provide
    Arbitrary<List<Assignment>> crowds() {
        return Combinators.combine(crowded(), Arbitraries.longs().between(1, 3))
                .as((code, id) -> new Assignment(code, new ToProduct(id)))
                .list()
                .ofMaxSize(4);
    }

    /** The rule itself, spelled out on strings. */
    private static boolean mayBeTheSame(String one, String other) {
        return one.equals(other)
                || (isFull(one) && shorts(other).contains(one.substring(2)))
                || (isFull(other) && shorts(one).contains(other.substring(2)))
                || shorts(one).stream().anyMatch(shorts(other)::contains);
    }

    private static boolean isFull(String code) {
        return code.length() == 10;
    }

    private static List<String> shorts(String code) {
        if (code.length() == 8) {
            return List.of(code);
        }
        return code.matches("[0-9]{10}") && Long.parseLong(code) <= LARGEST
                ? List.of(String.format(Locale.ROOT, "%08X", Long.parseLong(code)))
                : List.of();
    }

    private static Optional<Assignment.Target> find(Assignments all, String read) {
        return all.findCode(read).or(() -> all.findNumber(read)).map(Assignment::target);
    }

    private static String spaced(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:");
    }

    /** A card of 125 kHz. */
    record Card(int version, long number) {
        String written(int form) {
            return switch (form) {
                case 0 -> String.format(Locale.ROOT, "%02X%08X", version, number);
                case 1 -> String.format(Locale.ROOT, "%08X", number);
                default -> String.format(Locale.ROOT, "%010d", number);
            };
        }
    }
}
