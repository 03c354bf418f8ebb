package io.placard.sync.wire;

import io.placard.catalog.OpeningHours;
import io.placard.sync.json.Leaves;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code opening_hours}: days by their first three letters or in full, each with pairs of times, or one pair
 * without brackets around it. What makes no sense is left out.
 */
final class OpeningHoursReader {
    private static final String PATH = "store.settings.opening_hours.";
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2})?");

    private OpeningHoursReader() {}

    static OpeningHours read(Leaves leaves) {
        var opensAt = new EnumMap<DayOfWeek, List<LocalTime>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var name = day.name().toLowerCase(Locale.ROOT);
            var times = new ArrayList<LocalTime>();
            for (var written : List.of(name.substring(0, 3), name)) {
                times.addAll(openings(leaves, PATH + written));
            }
            if (!times.isEmpty()) {
                opensAt.put(day, List.copyOf(times));
            }
        }
        return new OpeningHours(opensAt);
    }

    private static List<LocalTime> openings(Leaves leaves, String path) {
        var times = new ArrayList<LocalTime>();
        time(leaves, path + ".0").ifPresent(times::add);
        for (var index = 0; leaves.has(path + "." + index); index++) {
            time(leaves, path + "." + index + ".0").ifPresent(times::add);
        }
        return times;
    }

    private static Optional<LocalTime> time(Leaves leaves, String path) {
        return leaves.text(path)
                .map(TIME::matcher)
                .filter(match -> match.matches()
                        && Integer.parseInt(match.group(1)) < 24
                        && Integer.parseInt(match.group(2)) < 60)
                .map(match -> LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
    }
}
