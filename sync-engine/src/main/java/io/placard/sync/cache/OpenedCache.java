package io.placard.sync.cache;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An open database, where it holds its rows, and what is wrong with that. */
record OpenedCache(Database database, Place place, @Nullable String trouble) {
    /** Where the rows are. */
    enum Place {
        FILE,
        FILE_READ_ONLY,
        MEMORY
    }

    Optional<String> findTrouble() {
        return Optional.ofNullable(trouble);
    }
}
