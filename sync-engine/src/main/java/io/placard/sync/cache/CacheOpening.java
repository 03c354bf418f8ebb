package io.placard.sync.cache;

import io.placard.sync.cache.OpenedCache.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.h2.api.ErrorCode;

/** Opens the database of a folder, whatever state the folder is in. */
final class CacheOpening {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String MEANWHILE = " Until then nothing is kept over a restart.";

    private final Path dataDir;
    private final FreeSpace space;
    private final InstantSource clock;

    CacheOpening(Path dataDir, FreeSpace space, InstantSource clock) {
        this.dataDir = dataDir;
        this.space = space;
        this.clock = clock;
    }

    /** What is wrong where there is no room to write. */
    Optional<String> shortage() {
        return space.shortage(dataDir);
    }

    Path file() {
        return dataDir.resolve(Database.FILE);
    }

    OpenedCache open() {
        try {
            Files.createDirectories(dataDir);
        } catch (IOException e) {
            return inMemory("The data folder " + dataDir + " cannot be made (" + e
                    + "). Give --data-dir a folder that this user may write." + MEANWHILE);
        }
        var shortage = shortage();
        return shortage.isPresent() ? openWithoutRoom(shortage.get()) : openWithRoom();
    }

    /** Moves a file that cannot be used to a name that says so, and opens an empty one. */
    OpenedCache openAnew(String reason) {
        var kept = dataDir.resolve(Database.NAME + ".unusable-" + STAMP.format(clock.instant()) + ".mv.db");
        try {
            Files.move(file(), kept);
            var words = "The cache could not be used (" + reason + "). It is kept as " + kept.getFileName()
                    + "; everything is read from the store again.";
            var database = Database.openFile(dataDir, space);
            Salvage.bring(kept, database);
            return new OpenedCache(database, Place.FILE, words);
        } catch (IOException | SQLException e) {
            return inMemory("The cache " + file() + " cannot be used (" + reason + ") nor be set aside (" + e
                    + "). Remove it by hand." + MEANWHILE);
        }
    }

    private OpenedCache openWithRoom() {
        try {
            var database = Database.openFile(dataDir, space);
            return Files.isWritable(file())
                    ? new OpenedCache(database, Place.FILE, null)
                    : new OpenedCache(
                            database,
                            Place.FILE_READ_ONLY,
                            "The cache " + file() + " may not be written. Give it to the user that runs Placard.");
        } catch (NewerSchemaException e) {
            SchemaMark.put(dataDir, e.found());
            return leftAlone(e.getMessage() + ". " + wayBack());
        } catch (SchemaBackupException e) {
            return leftAlone(e.getMessage() + ".");
        } catch (SQLException e) {
            return switch (e.getErrorCode()) {
                case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                    inMemory("Another program uses the cache " + file() + ". End it, or give --data-dir another folder."
                            + MEANWHILE);
                case ErrorCode.FILE_VERSION_ERROR_1 ->
                    leftAlone("was written by the database of another version of Placard (" + e.getMessage() + "). "
                            + wayBack());
                default -> openAnew(String.valueOf(e.getMessage()));
            };
        }
    }

    /** A file that another version, or more room, makes usable again; what can be read of it is shown. */
    private OpenedCache leftAlone(String why) {
        var opened = inMemory("The cache " + file() + " " + why + MEANWHILE);
        Salvage.bring(file(), opened.database());
        return opened;
    }

    private String wayBack() {
        return SchemaBackup.find(dataDir, Schema.VERSION)
                .map(backup -> "Install that version again; or end the kiosk and put " + backup
                        + ", which this version made, in its place.")
                .orElse("Install that version again; or end the kiosk and remove the file: all is then read from the"
                        + " store again.");
    }

    private OpenedCache openWithoutRoom(String shortage) {
        try {
            return Files.exists(file())
                    ? new OpenedCache(Database.openReadOnly(dataDir), Place.FILE_READ_ONLY, shortage)
                    : inMemory(shortage);
        } catch (SQLException _) {
            return inMemory(shortage);
        }
    }

    private static OpenedCache inMemory(String trouble) {
        try {
            return new OpenedCache(Database.openInMemory(), Place.MEMORY, trouble);
        } catch (SQLException e) {
            throw new IllegalStateException("H2 cannot even open a database in memory", e);
        }
    }
}
