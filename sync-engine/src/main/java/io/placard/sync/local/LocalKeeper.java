package io.placard.sync.local;

import io.placard.sync.cache.LocalRows;
import io.placard.sync.cache.LocalState;
import io.placard.sync.cache.Write;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The local assignments on disk, twice: in the database and in a small file beside it. Of two copies the one with more
 * changes holds, so that a database that was lost, replaced or set back costs none, and neither does a disk that is too
 * full for the database.
 */
public final class LocalKeeper {
    private static final Logger log = LoggerFactory.getLogger(LocalKeeper.class);

    private final LocalRows rows;
    private final LocalFile file;

    public LocalKeeper(LocalRows rows, Path dataDir) {
        this.rows = rows;
        file = new LocalFile(dataDir);
    }

    LocalState load() {
        var inDatabase = rows.load();
        var inFile = file.read();
        if (inFile.revision() > inDatabase.revision()) {
            log.info(
                    "{} local assignments are taken from the copy beside the database",
                    inFile.rows().size());
            return inFile;
        }
        return inDatabase;
    }

    /** Keeps this; answers why not where it is on no disk at all. On the control thread. */
    Optional<String> keep(LocalState state) {
        var inDatabase = rows.replace(state);
        try {
            file.write(state);
            return Optional.empty();
        } catch (IOException e) {
            log.warn("The copy of the local assignments beside the database cannot be written: {}", e.toString());
        }
        return inDatabase instanceof Write.Refused<Boolean>(var reason)
                ? Optional.of("What tags stand for here is not on disk yet. " + reason)
                : Optional.empty();
    }
}
