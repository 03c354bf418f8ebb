package io.placard.kiosk.demo.catalogue;

import io.placard.catalog.Assignment;
import java.time.Instant;

/** What a tag (its hex id) or a slot (its number) stands for, as the store's back end keeps it. */
public record ShopLabel(long id, Assignment assignment, Instant updatedAt) {
    public String code() {
        return assignment.code();
    }
}
