package io.placard.sync.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in a small file which schema the database beside it has, for those who cannot look into it: an installer refuses
 * a version that does not know this schema.
 */
final class SchemaMark {
    static final String FILE = "schema";
    private static final Logger log = LoggerFactory.getLogger(SchemaMark.class);

    private SchemaMark() {}

    /** Writes it where it says something else. A folder that takes nothing stops nobody. */
    static void put(Path dataDir, int version) {
        var mark = dataDir.resolve(FILE);
        var words = version + "\n";
        try {
            if (Files.isRegularFile(mark) && Files.readString(mark).equals(words)) {
                return;
            }
            var part = dataDir.resolve(FILE + ".part");
            Files.writeString(part, words, StandardCharsets.US_ASCII);
            Files.move(part, mark, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            log.warn("Could not write {}: an older version could be installed that cannot read the cache", mark, e);
        }
    }
}
