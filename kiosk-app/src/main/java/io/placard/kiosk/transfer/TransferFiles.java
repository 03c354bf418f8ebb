package io.placard.kiosk.transfer;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds exported files in folders, as a rule on USB sticks. */
public final class TransferFiles {
    static final String PREFIX = "placard-kiosk";
    static final String SUFFIX = ".json";

    private static final Logger log = LoggerFactory.getLogger(TransferFiles.class);
    private static final int MOST = 8;

    private TransferFiles() {}

    /** The newest first by their names, eight at most. */
    public static List<Path> in(List<Path> folders) {
        var found = new ArrayList<Path>();
        for (var folder : folders) {
            try (var files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
                files.forEach(found::add);
            } catch (IOException | DirectoryIteratorException e) {
                // Just pulled out, perhaps; the next look tells.
                log.debug("{} cannot be looked at", folder, e);
            }
        }
        found.sort(Comparator.comparing((Path file) -> file.getFileName().toString())
                .reversed()
                .thenComparing(Path::toString));
        return found.stream().limit(MOST).toList();
    }

    /**
     * What is in the file.
     *
     * @throws IOException where it cannot be read, or is far too large
     */
    public static byte[] read(Path file) throws IOException {
        if (Files.size(file) > Belongings.MOST_BYTES) {
            throw new IOException("it is far too large");
        }
        return Files.readAllBytes(file);
    }
}
