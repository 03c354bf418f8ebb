package io.placard.sync.wire;

import io.placard.catalog.Assignment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tags and slots stand for, in the store's order.
 *
 * @param rejected why single entries are left out, such as an entity this kiosk does not know
 * @param maxDate what to ask with next time, as the store wrote it
 */
public record AssignmentList(
        List<Assignment> assignments,
        List<String> rejected,
        @Nullable String maxDate) {
    public AssignmentList {
        assignments = List.copyOf(assignments);
        rejected = List.copyOf(rejected);
    }

    public Optional<String> findMaxDate() {
        return Optional.ofNullable(maxDate);
    }
}
