package io.placard.sync;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Picture files on disk, fetched once and kept for when there is no network. Safe to call from any thread. */
public interface Pictures {
    /** The file, if it is here already. Never waits for the network. */
    Optional<Path> find(String url);

    /**
     * The file, fetched first where needed and ahead of all that was only wished for. Completes exceptionally with an
     * {@link java.io.IOException} where the picture cannot be had now; asking again later tries again.
     */
    CompletableFuture<Path> fetch(String url);

    /** Fetches these when nothing more urgent is under way. */
    void wish(Collection<String> urls);
}
