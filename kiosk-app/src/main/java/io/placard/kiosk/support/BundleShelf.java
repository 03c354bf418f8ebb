package io.placard.kiosk.support;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts bundles where staff find them: on a USB stick where one is mounted, else into the data folder, the last three.
 */
public final class BundleShelf {
    private static final Logger log = LoggerFactory.getLogger(BundleShelf.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int KEPT = 3;
    private static final int MOUNT_POINT = 1;

    private final SupportBundle bundle;
    private final Path ownFolder;
    private final Path mounts;
    private final List<String> stickFolders;
    private final Clock clock;

    public BundleShelf(SupportBundle bundle, Path dataDir, Clock clock) {
        this(bundle, dataDir, Path.of("/proc/self/mounts"), List.of("/media/", "/run/media/"), clock);
    }

    BundleShelf(SupportBundle bundle, Path dataDir, Path mounts, List<String> stickFolders, Clock clock) {
        this.bundle = bundle;
        this.ownFolder = dataDir.resolve("support");
        this.mounts = mounts;
        this.stickFolders = List.copyOf(stickFolders);
        this.clock = clock;
    }

    /** The name a bundle made now should have. */
    public String fileName() {
        return "placard-support-" + STAMP.format(clock.instant()) + ".zip";
    }

    /**
     * Writes a bundle and returns where it is, once it may be pulled out.
     *
     * @throws IOException where neither a stick nor the data folder takes it
     */
    public Path put() throws IOException {
        for (var stick : sticks()) {
            try {
                return write(stick);
            } catch (IOException e) {
                // Full, write-protected or just pulled out: there is still the data folder.
                log.warn("{} takes no support bundle", stick, e);
            }
        }
        Files.createDirectories(ownFolder);
        var written = write(ownFolder);
        tidy();
        return written;
    }

    private Path write(Path folder) throws IOException {
        var file = folder.resolve(fileName());
        var unfinished = folder.resolve(fileName() + ".part");
        try (var channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            bundle.writeTo(Channels.newOutputStream(channel));
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Path> sticks() throws IOException {
        if (!Files.isReadable(mounts)) {
            return List.of();
        }
        return Files.readAllLines(mounts).stream()
                .map(line -> line.split(" ", -1))
                .filter(columns -> columns.length > MOUNT_POINT)
                // mounts(5): white space in a name is written in octal.
                .map(columns -> columns[MOUNT_POINT].replace("\\040", " "))
                .filter(point -> stickFolders.stream().anyMatch(point::startsWith))
                .map(Path::of)
                .filter(Files::isWritable)
                .toList();
    }

    private void tidy() throws IOException {
        var bundles = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(ownFolder, "placard-support-*")) {
            files.forEach(bundles::add);
        }
        // Their names sort as their times do.
        bundles.sort(Comparator.comparing(Path::toString).reversed());
        for (var old : bundles.stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old);
        }
    }
}
