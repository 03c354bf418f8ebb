package io.placard.kiosk.staff.place;

import io.placard.kiosk.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says in words how long ago something was, and how long something lasts. Used on one thread.
 *
 * @param zone the store's
 */
public record TimeWords(Texts texts, InstantSource clock, Supplier<ZoneId> zone) {
    private static final long SECONDS_A_MINUTE = 60;
    private static final long MINUTES_A_HOUR = 60;
    private static final long HOURS_A_DAY = 24;

    /** How long ago, and when where that was not today; null for never. */
    public String ago(@Nullable Instant then) {
        if (then == null) {
            return texts.get("staff.never");
        }
        var age = Duration.between(then, clock.instant());
        if (age.toDays() > 0) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(texts.locale())
                    .format(then.atZone(zone.get()));
        }
        return texts.get("staff.ago", length(age.isNegative() ? Duration.ZERO : age));
    }

    /** In the two largest units that say something. */
    public String length(Duration length) {
        var seconds = length.toSeconds();
        var minutes = seconds / SECONDS_A_MINUTE;
        var hours = minutes / MINUTES_A_HOUR;
        if (hours >= HOURS_A_DAY) {
            return texts.get("staff.days", hours / HOURS_A_DAY, hours % HOURS_A_DAY);
        }
        if (hours > 0) {
            return texts.get("staff.hours", hours, minutes % MINUTES_A_HOUR);
        }
        return minutes > 0 ? texts.get("staff.minutes", minutes) : texts.get("staff.seconds", seconds);
    }
}
