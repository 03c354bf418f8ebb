package io.placard.sync.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether there is room to write; asked before, because H2 gives up the whole database where a write fails. */
@FunctionalInterface
interface FreeSpace {
    /** Enough for a whole large catalogue beside the old one. */
    long NEEDED_BYTES = 128L << 20;

    /** Bytes this program may still write; {@link Long#MAX_VALUE} where nobody knows. */
    long usableBytes();

    static FreeSpace of(Path dir) {
        return () -> {
            try {
                return Files.getFileStore(dir).getUsableSpace();
            } catch (IOException _) {
                return Long.MAX_VALUE;
            }
        };
    }

    /** What is wrong where there is too little. */
    default Optional<String> shortage(Path dir) {
        long usable = usableBytes();
        return usable >= NEEDED_BYTES
                ? Optional.empty()
                : Optional.of("Only " + (usable >> 20) + " MB are free in " + dir + ", " + (NEEDED_BYTES >> 20)
                        + " MB are needed: the cache is not written any more. Free some disk space.");
    }
}
