package io.placard.kiosk.metrics;

import org.jspecify.annotations.Nullable;

/** What a figure counts; Prometheus has it at the end of the name. */
enum Unit {
    NONE(null),
    SECONDS("seconds"),
    BYTES("bytes");

    private final @Nullable String wireName;

    Unit(@Nullable String wireName) {
        this.wireName = wireName;
    }

    @Nullable String wireName() {
        return wireName;
    }
}
