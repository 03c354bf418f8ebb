package io.placard.sync.wire;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;

/** Time zones by their IANA name, or by the name Rails shows for the zones of North America. */
final class RailsZones {
    private static final Map<String, String> NORTH_AMERICA = Map.of(
            "Eastern Time (US & Canada)", "America/New_York",
            "Central Time (US & Canada)", "America/Chicago",
            "Mountain Time (US & Canada)", "America/Denver",
            "Pacific Time (US & Canada)", "America/Los_Angeles",
            "Arizona", "America/Phoenix",
            "Alaska", "America/Juneau",
            "Hawaii", "Pacific/Honolulu",
            "Atlantic Time (Canada)", "America/Halifax");

    private RailsZones() {}

    /** Throws {@link DateTimeException} where nothing has that name. */
    static ZoneId find(String name) {
        return ZoneId.of(NORTH_AMERICA.getOrDefault(name, name));
    }
}
