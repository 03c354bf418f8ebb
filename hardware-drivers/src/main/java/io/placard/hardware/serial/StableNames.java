package io.placard.hardware.serial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Names of ports that stay when devices are plugged in again in another order. Linux keeps them as links: by the
 * adapter's serial number, and by the socket it is plugged into for adapters without one. Elsewhere there are none.
 */
public final class StableNames {
    private static final List<String> FOLDERS = List.of("by-id", "by-path");

    private final Path links;

    /**
     * Names that are links below a folder.
     *
     * @param links {@code /dev/serial} on Linux
     */
    public StableNames(Path links) {
        this.links = links;
    }

    public static StableNames ofThisMachine() {
        return new StableNames(Path.of("/dev/serial"));
    }

    /** The stable name of a port, or empty where it has none. */
    public Optional<String> find(String port) {
        try {
            var device = Path.of(port).toRealPath();
            for (var folder : FOLDERS) {
                var link = linkTo(device, links.resolve(folder));
                if (link.isPresent()) {
                    return link.map(Path::toString);
                }
            }
            return Optional.empty();
        } catch (IOException | InvalidPathException _) {
            // No such port now, or no such thing as paths to ports: COM3.
            return Optional.empty();
        }
    }

    private static Optional<Path> linkTo(Path device, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> leadsTo(device, entry)).sorted().findFirst();
        }
    }

    private static boolean leadsTo(Path device, Path link) {
        try {
            return link.toRealPath().equals(device);
        } catch (IOException _) {
            return false;
        }
    }
}
