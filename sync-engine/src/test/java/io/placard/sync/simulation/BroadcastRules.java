package io.placard.sync.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** Which changes the back end tells by live events, after its own rules. */
final class BroadcastRules {
    private static final ZoneId THERE = ZoneId.of("America/New_York");
    private static final int OPENS = 8;
    private static final int CLOSES = 23;
    private static final int MOST_BYTES = 10_000;
    private static final Set<String> TELLING = Set.of(
            "store_category_id",
            "name",
            "description",
            "stock",
            "sku",
            "status",
            "primary_image_id",
            "thumb_image_id",
            "brand_id",
            "weight",
            "last_updated_websocket",
            "tag_list",
            "is_medical_only",
            "is_full_screen");

    /** Who changed a product. */
    enum Source {
        STAFF,
        POINT_OF_SALE
    }

    private BroadcastRules() {}

    static boolean isOpen(Instant now) {
        var hour = now.atZone(THERE).getHour();
        return hour >= OPENS && hour < CLOSES;
    }

    /** Whether an update is told at all; {@code changes} is field to old and new value. */
    static boolean areTold(ObjectNode changes, Source source, Instant now) {
        var stock = changes.path("stock");
        return isOpen(now)
                && source == Source.STAFF
                && changes.properties().stream()
                        .anyMatch(
                                each -> TELLING.contains(each.getKey()) && !isCaseOnly(each.getKey(), each.getValue()))
                && (stock.isMissingNode() || !stock.get(0).equals(stock.get(1)));
    }

    /** Whether Pusher takes it. */
    static boolean fits(String data) {
        return data.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    private static boolean isCaseOnly(String field, JsonNode oldAndNew) {
        return field.equals("tag_list") && lower(oldAndNew.get(0)).equals(lower(oldAndNew.get(1)));
    }

    private static String lower(JsonNode value) {
        return value.toString().toLowerCase(Locale.ROOT);
    }
}
