package io.placard.sync.pictures;

import io.placard.catalog.Product;
import io.placard.sync.background.BackgroundThread;
import io.placard.sync.pictures.shelf.PictureShelf;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that stocks. */
final class StockThread implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(StockThread.class);
    private static final Duration DEADLINE = Duration.ofSeconds(1);

    private final PictureShelf shelf;
    private final Stocking stocking;
    private final Thread thread;
    private volatile boolean isClosed;

    StockThread(FileKind kind, PictureShelf shelf, Stocking stocking) {
        thread = BackgroundThread.of("placard-" + kind.words() + "-stock", this::run);
        this.shelf = shelf;
        this.stocking = stocking;
    }

    Stocking stocking() {
        return stocking;
    }

    void start() {
        thread.start();
    }

    void browse(List<Product> products) {
        stocking.browse(Needs.of(products));
        LockSupport.unpark(thread);
    }

    /** Waits for it, for a second. */
    @Override
    public void close() {
        isClosed = true;
        thread.interrupt();
        try {
            thread.join(DEADLINE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            shelf.sweep();
        } catch (IOException e) {
            log.warn("The picture folder could not be looked through: {}", e.getMessage());
        }
        while (!isClosed) {
            LockSupport.parkNanos(stocking.step().toNanos());
        }
    }
}
