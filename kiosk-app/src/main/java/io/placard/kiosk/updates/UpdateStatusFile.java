package io.placard.kiosk.updates;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the program that installs updates says, a line each: {@code key=words}. Any thread. */
public final class UpdateStatusFile {
    /** Where that program, which is Linux's alone, writes it. */
    public static final Path HOME = Path.of("/var/lib/placard-update/status");

    private static final int MOST_BYTES = 64 * 1024;

    private final Path file;

    public UpdateStatusFile(Path file) {
        this.file = file;
    }

    /** Empty where nothing installs updates here. */
    public Optional<UpdateStatus> read() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            return Optional.of(parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static UpdateStatus parse(String text) {
        var said = new HashMap<String, String>();
        text.lines().forEach(line -> {
            var key = line.indexOf('=');
            if (key > 0 && key < line.length() - 1) {
                said.put(line.substring(0, key), line.substring(key + 1));
            }
        });
        return new UpdateStatus(
                find(said, "newest"),
                time(said, "checked_at"),
                find(said, "trouble").or(() -> find(said, "look_trouble")),
                find(said, "last"),
                time(said, "last_at"),
                find(said, "failed").map(it -> List.of(it.strip().split(" +"))).orElse(List.of()));
    }

    private static Optional<String> find(Map<String, String> said, String key) {
        return Optional.ofNullable(said.get(key));
    }

    private static Optional<Instant> time(Map<String, String> said, String key) {
        try {
            return find(said, key).map(Instant::parse);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
