package io.placard.hardware;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Frames of real devices that are kept beside the repository; tests skip where they are missing. */
public final class SensorVectors {
    private static final Path FILE = Path.of("../../shared/data/hardware-vectors.json");

    private SensorVectors() {}

    /** What the device is, the bytes it sent as hex, and what they mean: a value, INVALID or GHOST. */
    public record Vector(String device, String hex, String expect) {
        public byte[] bytes() {
            return HexFormat.of().parseHex(hex.replace(" ", ""));
        }
    }

    /** The frames that devices with such a name sent. */
    public static List<Vector> of(Predicate<String> device) throws IOException {
        assumeTrue(
                Files.exists(FILE),
                "skipped: no sensor vectors at " + FILE.toAbsolutePath().normalize());
        var entries = new ObjectMapper().readTree(FILE.toFile());
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> device.test(entry.path("device").asText()))
                .filter(entry -> entry.path("direction").asText().equals("rx"))
                .map(entry -> new Vector(
                        entry.path("device").asText(),
                        entry.path("hex").asText(),
                        entry.path("expect").asText()))
                .toList();
    }
}
