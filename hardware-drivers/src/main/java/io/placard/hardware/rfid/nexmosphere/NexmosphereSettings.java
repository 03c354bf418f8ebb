package io.placard.hardware.rfid.nexmosphere;

import io.placard.hardware.option.Option;
import io.placard.hardware.option.Options;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a controller is used.
 *
 * @param antennas addresses of the XR-DR1 antennas, of three digits; they are asked for their tags at each connect
 * @param ghostFilter the antennas' filter of false pick-ups, 1 to 20; empty leaves the device's own, which is 2
 * @param settle so long an antenna must say nothing else about a tag
 * @param coveredZones the zones of an X-Eye that count as covered
 */
record NexmosphereSettings(
        List<String> antennas, Optional<Integer> ghostFilter, Duration settle, Set<String> coveredZones) {
    private static final int MOST_ADDRESS = 999;
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}");

    /** As the vendor-neutral SDK has it. */
    private static final int SETTLE_MS = 50;

    /** The two nearest: up to 10 cm and up to 25 cm with an XY-146. */
    private static final String COVERED_ZONES = "AB,01";

    private static final Option<String> ANTENNAS =
            Option.text("antennas", "X-talk addresses of the antennas that are asked at connect, as in 1,7");
    private static final Option<Integer> GHOST_FILTER =
            Option.whole("ghost_filter", 1, 20, "filter of false pick-ups, sent at each connect");
    private static final Option<Integer> SETTLE =
            Option.whole("settle_ms", 0, 1000, "how long an antenna must say nothing else about a tag");
    private static final Option<String> ZONES =
            Option.text("covered_zones", "zones of an X-Eye that count as covered, as in AB,01");

    static final List<Option<?>> OPTIONS = List.of(ANTENNAS, GHOST_FILTER, SETTLE, ZONES);

    NexmosphereSettings {
        antennas = List.copyOf(antennas);
        coveredZones = Set.copyOf(coveredZones);
    }

    /** @throws IllegalArgumentException where an antenna's address is none */
    static NexmosphereSettings of(Options options) {
        return new NexmosphereSettings(
                words(options.get(ANTENNAS, ""))
                        .map(NexmosphereSettings::address)
                        .toList(),
                options.find(GHOST_FILTER),
                Duration.ofMillis(options.get(SETTLE, SETTLE_MS)),
                words(options.get(ZONES, COVERED_ZONES)).collect(Collectors.toSet()));
    }

    boolean isCovered(String zone) {
        return coveredZones.contains(zone);
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::trim).filter(word -> !word.isEmpty());
    }

    private static String address(String word) {
        int address = ADDRESS.matcher(word).matches() ? Integer.parseInt(word) : 0;
        if (address < 1) {
            throw new IllegalArgumentException("antennas: \"" + word
                    + "\" is no X-talk address. Write numbers from 1 to " + MOST_ADDRESS + ", as in 1,7.");
        }
        return String.format(Locale.ROOT, "%03d", address);
    }
}
