package io.placard.kiosk.shopper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the trace as it grows. */
final class TraceTail {
    private final Path file;
    private final ObjectMapper json = new ObjectMapper();
    private long position;

    TraceTail(Path file) {
        this.file = file;
    }

    /** Whole lines that came since the last call. */
    List<JsonNode> news() throws IOException {
        byte[] bytes;
        try (var trace = new RandomAccessFile(file.toFile(), "r")) {
            if (trace.length() < position) {
                // The file is full, and a new one has begun.
                position = 0;
            }
            trace.seek(position);
            bytes = new byte[Math.toIntExact(trace.length() - position)];
            trace.readFully(bytes);
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        position += whole.getBytes(StandardCharsets.UTF_8).length;
        var lines = new ArrayList<JsonNode>();
        for (var line : whole.lines().toList()) {
            lines.add(json.readTree(line));
        }
        return lines;
    }

    /** How long shoppers waited, ms: of lines of this kind that name their cause. */
    static List<Double> waits(List<JsonNode> lines, String event, String cause) {
        return lines.stream()
                .filter(line -> line.path("ev").asText().equals(event))
                .filter(line -> line.path(cause).isNumber())
                .map(line -> (line.path("t").asLong() - line.path(cause).asLong()) / 1000.0)
                .toList();
    }
}
