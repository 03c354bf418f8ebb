package io.placard.kiosk.soak;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What came of a run besides its samples.
 *
 * @param counts how often what was done
 * @param products compared at the end
 * @param differences between cache and store at the end, a line each
 * @param alarms how often the log warned, by what it said
 */
record Outcome(
        String begun,
        String machine,
        long seed,
        int products,
        int restarts,
        Pulse pulse,
        Map<String, Long> counts,
        List<String> differences,
        Map<String, Long> alarms) {
    Outcome {
        counts = Map.copyOf(counts);
        differences = List.copyOf(differences);
        alarms = Map.copyOf(alarms);
    }

    /**
     * What was seen of the heartbeat.
     *
     * @param looks how often it was looked at
     * @param unanswered how often the kiosk told nothing
     */
    record Pulse(long looks, long missed, long longestMs, long unanswered) {}

    void write(Path file) throws IOException {
        mapper().writeValue(file.toFile(), this);
    }

    static Outcome read(Path file) throws IOException {
        return mapper().readValue(file.toFile(), Outcome.class);
    }

    private static ObjectMapper mapper() {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    }
}
