import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A jar whose files are not compressed: the package as a whole is, and then all jars compress each other, to two thirds
 * of what they take one by one. Java reads such a jar a little faster. All entries bear the same time, so that the same
 * build gives the same file.
 */
final class StoredJar {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private StoredJar() {}

    static void copy(Path jar, Path into) throws IOException {
        Files.createDirectories(into);
        try (var from = new ZipFile(jar.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(into.resolve(jar.getFileName())))) {
            for (var entry : from.stream().filter(each -> !each.isDirectory()).toList()) {
                copy(from.getInputStream(entry).readAllBytes(), entry.getName(), to);
            }
        }
    }

    private static void copy(byte[] bytes, String name, ZipOutputStream to) throws IOException {
        var sum = new CRC32();
        sum.update(bytes);
        var stored = new ZipEntry(name);
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(bytes.length);
        stored.setCrc(sum.getValue());
        stored.setTimeLocal(TIME);
        to.putNextEntry(stored);
        to.write(bytes);
        to.closeEntry();
    }
}
