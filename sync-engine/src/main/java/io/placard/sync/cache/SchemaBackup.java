package io.placard.sync.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/** Keeps the file as it was before its schema was last changed. Only the last one is kept. */
final class SchemaBackup {
    private SchemaBackup() {}

    /** Copies the closed file of this folder; {@code version} is the schema it has. */
    static void make(Path dataDir, int version) throws SQLException {
        var kept = dataDir.resolve(Database.NAME + ".schema-" + version + ".mv.db");
        var part = dataDir.resolve(Database.NAME + ".schema-" + version + ".part");
        try {
            Files.copy(dataDir.resolve(Database.FILE), part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            try (var all = Files.newDirectoryStream(dataDir, Database.NAME + ".schema-*")) {
                for (var each : all) {
                    if (!each.equals(kept)) {
                        Files.delete(each);
                    }
                }
            }
        } catch (IOException e) {
            throw new SQLException("it could not be backed up before its schema was to be changed: " + e, e);
        }
    }
}
