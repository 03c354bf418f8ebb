package io.placard.sync.wire;

import io.placard.sync.json.JsonCursor;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the store says of a product that it was asked about.
 *
 * @param stock null where it does not say
 * @param medicalOnly null where it does not say
 */
public record ProductCheck(
        long id,
        Status status,
        @Nullable Integer stock,
        @Nullable Boolean medicalOnly) {
    /** Whether the store still has and shows it. */
    public enum Status {
        PUBLISHED,
        UNPUBLISHED,
        DELETED,
        /** A word this kiosk does not know. */
        UNKNOWN
    }

    static Optional<ProductCheck> read(JsonCursor json) throws IOException {
        var draft = new Draft();
        json.fields(field -> {
            switch (field) {
                case "id" -> draft.id = json.integerOr(0);
                case "status" -> draft.status = statusOf(json.textOr(""));
                case "stock" -> draft.stock = stockOf(json.decimal());
                case "is_medical_only" -> draft.medicalOnly = json.text() == null ? null : json.isTrue();
                default -> json.skip();
            }
        });
        return draft.id > 0
                ? Optional.of(new ProductCheck(draft.id, draft.status, draft.stock, draft.medicalOnly))
                : Optional.empty();
    }

    private static @Nullable Integer stockOf(@Nullable BigDecimal number) {
        return number == null ? null : Math.clamp(number.longValue(), 0, Integer.MAX_VALUE);
    }

    private static Status statusOf(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "published" -> Status.PUBLISHED;
            case "unpublished" -> Status.UNPUBLISHED;
            case "deleted" -> Status.DELETED;
            default -> Status.UNKNOWN;
        };
    }

    private static final class Draft {
        long id;
        Status status = Status.UNKNOWN;

        @Nullable Integer stock;

        @Nullable Boolean medicalOnly;
    }
}
