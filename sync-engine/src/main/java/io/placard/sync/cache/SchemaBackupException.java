package io.placard.sync.cache;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The file's schema was to be changed, but no copy of the file could be made before; it is as it was. */
final class SchemaBackupException extends SQLException {
    @Serial
    private static final long serialVersionUID = 1L;

    private SchemaBackupException(String words, @Nullable Throwable cause) {
        super(words, cause);
    }

    static SchemaBackupException noRoom(Path dataDir, long neededBytes) {
        return new SchemaBackupException(
                "needs " + (neededBytes >> 20) + " MB free in " + dataDir + " to be kept as it is before this version"
                        + " changes its schema. Free some disk space and start the kiosk anew",
                null);
    }

    static SchemaBackupException failed(Path copy, IOException cause) {
        return new SchemaBackupException(
                "could not be copied to " + copy + " before this version changes its schema (" + cause
                        + "). Let the kiosk's user write there and start the kiosk anew",
                cause);
    }
}
