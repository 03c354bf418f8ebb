package io.placard.hardware.simulated.model;

import io.placard.hardware.simulated.script.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which tags lie on which antenna, in the order in which they were laid there. */
final class Antennas {
    private final Map<Integer, List<String>> tags = new TreeMap<>();

    void put(int antenna, String tag) {
        var lying = tags.computeIfAbsent(antenna, _ -> new ArrayList<>());
        var upper = tag.toUpperCase(Locale.ROOT);
        if (!lying.contains(upper)) {
            lying.add(upper);
        }
    }

    void lift(int antenna, String tag) {
        tags.getOrDefault(antenna, new ArrayList<>()).remove(tag.toUpperCase(Locale.ROOT));
    }

    List<String> on(int antenna) {
        return List.copyOf(tags.getOrDefault(antenna, List.of()));
    }

    /** The tags on an antenna as bytes. */
    List<Bytes> idsOn(int antenna) {
        return on(antenna).stream().map(Bytes::hex).toList();
    }
}
