package io.placard.kiosk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
            makePrivate(dataDir);
            Files.createDirectories(folder);
            empty(folder);
            System.setProperty("java.io.tmpdir", folder.toString());
        } catch (IOException e) {
            log.warn("{} cannot be used; temporary files go to {}", folder, System.getProperty("java.io.tmpdir"), e);
        }
    }

    /** For this user alone: what shoppers searched for waits there to be sent. Who made it before decided otherwise. */
    private static void makePrivate(Path dataDir) throws IOException {
        var isPosix = dataDir.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!isPosix || Files.exists(dataDir)) {
            return;
        }
        Files.createDirectories(dataDir.getParent());
        Files.createDirectory(
                dataDir, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
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
