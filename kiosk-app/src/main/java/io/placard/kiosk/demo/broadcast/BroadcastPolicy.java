package io.placard.kiosk.demo.broadcast;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The back end's rules on what it tells the kiosks, faults included: a kiosk that trusts events alone drifts, and the
 * demo must show that ours does not.
 *
 * <table>
 * <caption>Silent when</caption>
 * <tr><td>the hour is outside {@link BroadcastHours}
 * <tr><td>the point of sale's webhook is the source
 * <tr><td>{@code stock} is listed with equal old and new, whatever else changed
 * <tr><td>none of {@link #RELEVANT_FIELDS} changed; {@code tag_list} counts only when more than letter case did
 * <tr><td>the event's data is larger than {@link #MOST_BYTES}
 * </table>
 *
 * <p>Prices, promotions and pictures reach the kiosks only because saving them touches {@code last_updated_websocket}.
 */
public final class BroadcastPolicy {
    /** Pusher's limit on an event's data, bytes. */
    public static final int MOST_BYTES = 10_240;

    /** The only fields whose change is broadcast. */
    public static final Set<String> RELEVANT_FIELDS = Set.of(
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

    private final BroadcastHours hours;

    public BroadcastPolicy(BroadcastHours hours) {
        this.hours = hours;
    }

    /** On an update; {@code changes} is field → old and new, {@code bytes} the size of the event's data. */
    public BroadcastDecision onUpdate(Map<String, FieldChange> changes, ChangeSource source, int bytes, Instant now) {
        var stock = changes.get("stock");
        if (stock != null && stock.before().equals(stock.after())) {
            return BroadcastDecision.EQUAL_STOCK;
        }
        if (changes.entrySet().stream().noneMatch(each -> isRelevant(each.getKey(), each.getValue()))) {
            return BroadcastDecision.NOTHING_RELEVANT;
        }
        return onAnything(source, bytes, now);
    }

    /** On a product's end. */
    public BroadcastDecision onDestroy(ChangeSource source, int bytes, Instant now) {
        return onAnything(source, bytes, now);
    }

    private BroadcastDecision onAnything(ChangeSource source, int bytes, Instant now) {
        if (source == ChangeSource.POINT_OF_SALE) {
            return BroadcastDecision.FROM_POINT_OF_SALE;
        }
        if (!hours.isOpenAt(now)) {
            return BroadcastDecision.OUT_OF_HOURS;
        }
        return bytes > MOST_BYTES ? BroadcastDecision.TOO_LARGE : BroadcastDecision.BROADCAST;
    }

    private static boolean isRelevant(String field, FieldChange change) {
        return RELEVANT_FIELDS.contains(field) && !(field.equals("tag_list") && differsOnlyInCase(change));
    }

    private static boolean differsOnlyInCase(FieldChange tags) {
        return lowerCase(tags.before()).equals(lowerCase(tags.after()));
    }

    private static Set<String> lowerCase(JsonNode tags) {
        return StreamSupport.stream(tags.spliterator(), false)
                .map(each -> each.asText().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
