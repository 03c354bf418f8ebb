package io.placard.catalog;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** When the shop opens on each day of the week, in the store's own time; days without an entry are closed. */
public record OpeningHours(Map<DayOfWeek, List<LocalTime>> opensAt) {
    /** The store says nothing. */
    public static final OpeningHours UNKNOWN = new OpeningHours(Map.of());

    private static final int DAYS_AHEAD = 8;

    public OpeningHours {
        opensAt = Map.copyOf(opensAt);
    }

    /** The first opening after this instant; empty where the store names none. */
    public Optional<Instant> nextOpening(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return IntStream.range(0, DAYS_AHEAD)
                .mapToObj(today::plusDays)
                .flatMap(day -> opensAt.getOrDefault(day.getDayOfWeek(), List.of()).stream()
                        .map(time -> day.atTime(time).atZone(zone).toInstant()))
                .filter(opening -> opening.isAfter(now))
                .min(Comparator.naturalOrder());
    }
}
