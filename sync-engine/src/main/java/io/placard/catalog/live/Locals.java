package io.placard.catalog.live;

import io.placard.catalog.Assignment;
import io.placard.catalog.LocalAssignment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people at this kiosk have said about tags and slots, found by any written form of a tag. Immutable. */
final class Locals {
    static final Locals NONE = new Locals(List.of());

    private final Map<String, LocalAssignment> byCode;
    private final Assignments index;

    /** @param all each code once */
    Locals(Collection<LocalAssignment> all) {
        byCode = all.stream().collect(Collectors.toUnmodifiableMap(LocalAssignment::code, Function.identity()));
        index = new Assignments(all.stream()
                .map(each -> new Assignment(each.code(), each.target()))
                .toList());
    }

    Collection<LocalAssignment> all() {
        return byCode.values();
    }

    Optional<LocalAssignment> find(String written) {
        return index.findCode(written)
                .or(() -> index.findNumber(written))
                .flatMap(found -> Optional.ofNullable(byCode.get(found.code())));
    }
}
