package io.placard.kiosk.support;

import io.placard.kiosk.transfer.UsbSticks;
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

    private final SupportBundle bundle;
    private final Path ownFolder;
    private final UsbSticks sticks;
    private final Clock clock;

    public BundleShelf(SupportBundle bundle, Path dataDir, Clock clock) {
        this(bundle, dataDir, UsbSticks.ofThisMachine(), clock);
    }

    BundleShelf(SupportBundle bundle, Path dataDir, UsbSticks sticks, Clock clock) {
        this.bundle = bundle;
        this.ownFolder = dataDir.resolve("support");
        this.sticks = sticks;
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
        for (var stick : sticks.mounted().stream().filter(Files::isWritable).toList()) {
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
