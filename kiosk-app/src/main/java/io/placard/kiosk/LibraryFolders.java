package io.placard.kiosk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what Java and its libraries write for themselves inside the data folder: JavaFX copies each font that it loads
 * to a temporary file, and Java2D keeps a list of fonts at home. Must be called before the first such file of the
 * process is made, because Java remembers the folders from then on.
 */
final class LibraryFolders {
    private static final Logger log = LoggerFactory.getLogger(LibraryFolders.class);

    private LibraryFolders() {}

    static void moveInto(Path dataDir) {
        System.setProperty("user.home", dataDir.toString());
        var folder = dataDir.resolve("tmp");
        try {
            Files.createDirectories(folder);
            empty(folder);
            System.setProperty("java.io.tmpdir", folder.toString());
        } catch (IOException e) {
            log.warn("{} cannot be used; temporary files go to {}", folder, System.getProperty("java.io.tmpdir"), e);
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
