package io.placard.kiosk.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What the kiosk writes into its trace, waited for by its stage. */
final class KioskTrace {
    private static final int LOOK_MS = 100;

    private final Path file;
    private final Duration patience;

    /** @param folder of the kiosk's data */
    KioskTrace(Path folder, Duration patience) {
        this.file = folder.resolve("logs").resolve("trace.jsonl");
        this.patience = patience;
    }

    /**
     * Waits until so many lines have these words.
     *
     * @throws IOException where they do not come in time
     */
    void await(String words, int lines) throws IOException, InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (linesWith(words) < lines) {
            if (System.nanoTime() > end) {
                throw new IOException(
                        "The kiosk has not written " + words + " into " + lines + " lines within " + patience);
            }
            pause();
        }
    }

    private long linesWith(String words) throws IOException {
        if (Files.notExists(file)) {
            return 0;
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.contains(words)).count();
        }
    }

    private static void pause() throws InterruptedException {
        if (new CountDownLatch(1).await(LOOK_MS, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("Nobody counts this down");
        }
    }
}
