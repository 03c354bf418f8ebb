package io.placard.kiosk.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When the shop is open on each day of the week, by the clock on its wall: where that is put forward or back, opening
 * moves with it. A day that is not named is open all day, because a dark screen in an open shop is worse than a bright
 * one in an empty shop.
 */
public record ShopHours(Map<DayOfWeek, List<Span>> days) {
    /** What a day may be written as. */
    public static final String ALLOWED = "\"closed\", or times like \"09:00-21:00\" or \"09:00-12:30, 18:00-02:00\"";

    private static final Pattern SPAN =
            Pattern.compile("\\s*([01]?\\d|2[0-3]):([0-5]\\d)\\s*-\\s*(?:([01]?\\d|2[0-3]):([0-5]\\d)|(24):(00))\\s*");

    public ShopHours {
        days = Map.copyOf(days);
    }

    /** From one time until another; until the next day where that is not later. */
    public record Span(LocalTime from, LocalTime to) {
        private boolean isOvernight() {
            return !to.isAfter(from);
        }

        private boolean holds(LocalTime time) {
            return !time.isBefore(from) && (isOvernight() || time.isBefore(to));
        }

        private boolean reachesInto(LocalTime nextDay) {
            return isOvernight() && nextDay.isBefore(to);
        }
    }

    /** Reads what is written for one day; empty where it cannot be read. */
    public static Optional<List<Span>> parse(String day) {
        if (day.strip().equalsIgnoreCase("closed")) {
            return Optional.of(List.of());
        }
        var spans = new ArrayList<Span>();
        for (var written : day.split(",", -1)) {
            var match = SPAN.matcher(written);
            if (!match.matches()) {
                return Optional.empty();
            }
            var from = LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
            var to = match.group(5) == null
                    ? LocalTime.of(Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4)))
                    : LocalTime.MIDNIGHT;
            spans.add(new Span(from, to));
        }
        return Optional.of(List.copyOf(spans));
    }

    /** Whether the shop is open at this instant. */
    public boolean isOpen(Instant now, ZoneId zone) {
        var here = now.atZone(zone);
        var today = here.getDayOfWeek();
        var time = here.toLocalTime();
        return !days.containsKey(today)
                || of(today).stream().anyMatch(span -> span.holds(time))
                || of(today.minus(1)).stream().anyMatch(span -> span.reachesInto(time));
    }

    private List<Span> of(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }
}
