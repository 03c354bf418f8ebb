package io.placard.kiosk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what libraries write to temporary files inside the data folder: JavaFX copies each font it loads to one. Must
 * be called before the first temporary file of the process is made, because Java remembers the folder from then on.
 */
final class TemporaryFolder {
    private static final Logger log = LoggerFactory.getLogger(TemporaryFolder.class);

    private TemporaryFolder() {}

    static void in(Path dataDir) {
        var folder = dataDir.resolve("tmp");
        try {
            Files.createDirectories(folder);
            empty(folder);
            System.setProperty("java.io.tmpdir", folder.toString());
        } catch (IOException e) {
            log.warn(
                    "Temporary files go to {}, because {} cannot be used",
                    System.getProperty("java.io.tmpdir"),
                    folder,
                    e);
        }
    }

    /** What a killed process left there. */
    private static void empty(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (var file : left) {
                Files.deleteIfExists(file);
            }
        }
    }
}
