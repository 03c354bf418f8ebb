package io.placard.sync.wire;

import io.placard.catalog.Discount;
import io.placard.catalog.Promotion;
import io.placard.sync.json.JsonCursor;
import io.placard.sync.json.Timestamps;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads promotions. Never guesses a price: where the kind is unknown, the number absent or senseless, or a date cannot
 * be read, the discount is {@link Discount.Unknown} and the normal price holds.
 */
final class PromotionReader {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private long id;
    private String name = "";
    private String type = "";
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal price;
    private @Nullable Instant start;
    private @Nullable Instant end;
    private boolean hasClearDates = true;

    private PromotionReader() {}

    static List<Promotion> read(JsonCursor json) throws IOException {
        var promotions = new ArrayList<Promotion>();
        json.elements(() -> {
            if (json.isObject()) {
                var reader = new PromotionReader();
                reader.fill(json);
                promotions.add(reader.build());
            } else {
                json.skip();
            }
        });
        return promotions;
    }

    private void fill(JsonCursor json) throws IOException {
        json.fields(field -> {
            switch (field) {
                case "id" -> id = json.integerOr(0);
                case "name" -> name = json.textOr("").strip();
                case "discount_type" -> type = json.textOr("").strip();
                case "discount_value" -> value = json.decimal();
                case "discount_price" -> price = json.decimal();
                case "start_date" -> start = date(json.text(), Duration.ZERO);
                case "end_date" -> end = date(json.text(), Duration.ofDays(1));
                default -> json.skip();
            }
        });
    }

    /** A date without a time means its first instant as a start, and the end of that day as an end. */
    private @Nullable Instant date(@Nullable String text, Duration fullDay) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var instant = Timestamps.parse(text);
        hasClearDates &= instant != null;
        return instant == null || text.strip().length() > "2026-01-02".length() ? instant : instant.plus(fullDay);
    }

    private Promotion build() {
        return new Promotion(id, name, hasClearDates ? discount() : new Discount.Unknown(type), start, end);
    }

    private Discount discount() {
        var unknown = new Discount.Unknown(type);
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "percentage" ->
                known(value, unknown, each -> each.compareTo(ALL) <= 0 ? new Discount.Percentage(each) : unknown);
            case "amount" -> known(value, unknown, Discount.AmountOff::new);
            case "price" -> known(price != null ? price : value, unknown, Discount.FixedPrice::new);
            default -> unknown;
        };
    }

    private static Discount known(
            @Nullable BigDecimal number, Discount unknown, Function<BigDecimal, Discount> discount) {
        return number != null && number.signum() > 0 ? discount.apply(number) : unknown;
    }
}
