package io.placard.sync;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Films on disk, without their sound, to be played without a network. While the store is followed, those of the whole
 * catalogue are fetched by and by. Safe to call from any thread, but from none that draws: files are read.
 */
public interface Films {
    /** The film, if it is here already, whole and as it came. Reads the whole file once after each start. */
    Optional<Film> find(String url);

    /**
     * The film, fetched first where needed. Completes exceptionally with an {@link java.io.IOException} where it cannot
     * be had now, or is none that could be played.
     */
    CompletableFuture<Film> fetch(String url);

    /** What there is now; {@code wanted} and {@code missing} count the films that the catalogue names. */
    Pictures.Status status();

    /**
     * A film that can be tried.
     *
     * @param width px
     * @param height px
     * @param length zero where the file does not tell
     */
    record Film(Path file, int width, int height, Duration length) {}
}
