package io.placard.catalog.live;

import io.placard.catalog.Assignment;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds what a tag stands for by any of its written forms ({@link TagCode}). Immutable. */
final class Assignments {
    private final Map<String, Assignment> byCode = new HashMap<>();
    private final Map<String, Assignment> byNumber = new HashMap<>();
    private final Map<String, Optional<Assignment>> byNumberOfFull = new HashMap<>();

    Assignments(Collection<Assignment> all) {
        for (var each : all) {
            var code = TagCode.normalize(each.code());
            if (byCode.putIfAbsent(code, each) == null) {
                TagCode.numberOfShort(code).ifPresent(number -> byNumber.putIfAbsent(number, each));
                // Two tags may share the number and differ in the version byte: then the number alone names neither.
                TagCode.numberOfFull(code)
                        .ifPresent(
                                number -> byNumberOfFull.merge(number, Optional.of(each), (_, _) -> Optional.empty()));
            }
        }
    }

    Optional<Assignment> find(String written) {
        var code = TagCode.normalize(written);
        return Optional.ofNullable(byCode.get(code))
                .or(() -> TagCode.numberOfFull(code).map(byNumber::get))
                .or(() -> TagCode.numberOfShort(code).flatMap(this::findByNumber));
    }

    private Optional<Assignment> findByNumber(String number) {
        return Optional.ofNullable(byNumber.get(number))
                .or(() -> byNumberOfFull.getOrDefault(number, Optional.empty()));
    }
}
