package io.placard.sync.pictures.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file and the URLs that led to it; changed under the shelf's lock, but for {@code isProven}. */
final class Content {
    private static final Logger log = LoggerFactory.getLogger(Content.class);

    final Sha256 hash;
    final int size;
    final Set<UrlKey> urls = new HashSet<>(2);
    Instant shownAt = Instant.EPOCH;
    /** What the index says of {@code shownAt}. */
    Instant notedAt = Instant.EPOCH;
    /** The last walk along the catalogue that came by. */
    long pass = -1;
    /** Was found to be what its name says; only ever becomes true. */
    volatile boolean isProven;

    private final Path file;

    Content(Sha256 hash, int size, Path file) {
        this.hash = hash;
        this.size = size;
        this.file = file;
    }

    Path file() {
        return file;
    }

    IndexRecord record(UrlKey url) {
        return new IndexRecord(url, hash, size, shownAt);
    }

    /** Reads the file. */
    boolean isIntact() {
        try {
            return Files.size(file) == size && Sha256.of(file).equals(hash);
        } catch (IOException e) {
            log.debug("The picture file {} cannot be read", file, e);
            return false;
        }
    }
}
