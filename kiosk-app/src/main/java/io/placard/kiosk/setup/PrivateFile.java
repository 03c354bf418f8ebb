package io.placard.kiosk.setup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes files that only this user may read, in one step: a power cut leaves the old one or the new one. */
final class PrivateFile {
    private PrivateFile() {}

    /** Makes the folder where it is missing; where the file is a link, what it leads to is replaced. */
    static void write(Path file, String text) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Files.createDirectories(target.resolveSibling("."));
        var unfinished = target.resolveSibling(target.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        try (var channel = FileChannel.open(
                unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forThisUser(target))) {
            var left = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether such a file could be written; leaves no trace. */
    static boolean canBeWritten(Path file) {
        var folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        try {
            if (folder == null || !Files.isDirectory(folder)) {
                return false;
            }
            // Asked by doing it: Files.isWritable knows nothing of read-only mounts and full disks.
            Files.delete(Files.createTempFile(folder, ".placard", ".try"));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static FileAttribute<?>[] forThisUser(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
