package io.placard.catalog.live;

import io.placard.catalog.Assignment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a tag stands for by any of its written forms ({@link TagCode}). The code as it is written goes first, then
 * the same code written otherwise, then any code of the same number; where two meanings are equally good there is none:
 * an unknown tag is a nuisance, a wrong product is a lie. Immutable.
 */
final class Assignments {
    private final Map<String, Assignment> byWritten = new HashMap<>();
    private final Map<String, List<Assignment>> byCode;
    private final Map<String, List<Assignment>> byShortNumber;
    private final Map<String, List<Assignment>> byFullNumber;

    /** @param all where the very same code comes twice, the first holds */
    Assignments(Collection<Assignment> all) {
        all.forEach(each -> byWritten.putIfAbsent(each.code(), each));
        byCode = index(Optional::of);
        byShortNumber = index(TagCode::numberOfShort);
        byFullNumber = index(TagCode::numberOfFull);
    }

    /** By the code itself, whatever its case and separators. */
    Optional<Assignment> findCode(String written) {
        return Optional.ofNullable(byWritten.get(written))
                .or(() -> only(byCode.getOrDefault(TagCode.normalize(written), List.of()).stream()));
    }

    /**
     * By the four-byte number, where one of both codes has no version byte. Ten decimal digits may be hex as well: such
     * a code has two numbers, and both must lead to the same.
     */
    Optional<Assignment> findNumber(String written) {
        var code = TagCode.normalize(written);
        var asFull = TagCode.numberOfFull(code).stream().flatMap(number -> of(byShortNumber, number));
        var asShort = TagCode.numberOfShort(code).stream()
                .flatMap(number -> Stream.concat(of(byShortNumber, number), of(byFullNumber, number)));
        return only(Stream.concat(asFull, asShort));
    }

    private Map<String, List<Assignment>> index(Function<String, Optional<String>> keyOf) {
        var index = new HashMap<String, List<Assignment>>();
        for (var each : byWritten.values()) {
            keyOf.apply(TagCode.normalize(each.code()))
                    .ifPresent(key ->
                            index.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(each));
        }
        return index;
    }

    private static Stream<Assignment> of(Map<String, List<Assignment>> index, String number) {
        return index.getOrDefault(number, List.of()).stream();
    }

    /** Several codes that mean the same are no doubt. */
    private static Optional<Assignment> only(Stream<Assignment> candidates) {
        var byTarget =
                candidates.collect(Collectors.toMap(Assignment::target, Function.identity(), (first, _) -> first));
        return byTarget.size() == 1 ? byTarget.values().stream().findFirst() : Optional.empty();
    }
}
