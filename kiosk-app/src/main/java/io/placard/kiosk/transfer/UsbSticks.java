package io.placard.kiosk.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** USB sticks that are plugged in, where the system mounts them by itself. */
public final class UsbSticks {
    private static final Logger log = LoggerFactory.getLogger(UsbSticks.class);
    private static final int MOUNT_POINT = 1;

    private final Path mounts;
    private final List<String> folders;

    /**
     * @param mounts as in {@code /proc/self/mounts}
     * @param folders within which sticks are mounted; each ends with a slash
     */
    public UsbSticks(Path mounts, List<String> folders) {
        this.mounts = mounts;
        this.folders = List.copyOf(folders);
    }

    public static UsbSticks ofThisMachine() {
        return new UsbSticks(Path.of("/proc/self/mounts"), List.of("/media/", "/run/media/"));
    }

    /** Their folders; none where the system does not say. */
    public List<Path> mounted() {
        if (!Files.isReadable(mounts)) {
            return List.of();
        }
        try {
            return Files.readAllLines(mounts).stream()
                    .map(line -> line.split(" ", -1))
                    .filter(columns -> columns.length > MOUNT_POINT)
                    // mounts(5): white space in a name is written in octal.
                    .map(columns -> columns[MOUNT_POINT].replace("\\040", " "))
                    .filter(point -> folders.stream().anyMatch(point::startsWith))
                    .map(Path::of)
                    .toList();
        } catch (IOException e) {
            log.warn("What is plugged in cannot be told", e);
            return List.of();
        }
    }
}
