package io.placard.sync.wire;

import io.placard.sync.json.JsonCursor;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** What the store says of a product that it was asked about. */
public record ProductCheck(long id, Status status, int stock) {
    /** Whether the store still has and shows it. */
    public enum Status {
        PUBLISHED,
        UNPUBLISHED,
        DELETED,
        /** A word this kiosk does not know: fetch the product. */
        UNKNOWN
    }

    static Optional<ProductCheck> read(JsonCursor json) throws IOException {
        var draft = new Draft();
        json.fields(field -> {
            switch (field) {
                case "id" -> draft.id = json.integerOr(0);
                case "status" -> draft.status = statusOf(json.textOr(""));
                case "stock" -> draft.stock = Math.clamp(json.integerOr(0), 0, Integer.MAX_VALUE);
                default -> json.skip();
            }
        });
        return draft.id > 0 ? Optional.of(new ProductCheck(draft.id, draft.status, draft.stock)) : Optional.empty();
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
        int stock;
    }
}
