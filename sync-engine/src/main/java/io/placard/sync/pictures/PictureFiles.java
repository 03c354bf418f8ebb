package io.placard.sync.pictures;

import io.placard.catalog.Product;
import io.placard.catalog.Subscription;
import io.placard.catalog.live.LiveCatalog;
import io.placard.sync.pictures.FetchException.Fault;
import io.placard.sync.pictures.shelf.Budget;
import io.placard.sync.pictures.shelf.Need;
import io.placard.sync.pictures.shelf.PictureShelf;
import io.placard.sync.pictures.shelf.UrlKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds and fetches files of one kind. Each URL is fetched once however many ask, and left alone for a while where it
 * cannot be had. Safe from any thread.
 */
public final class PictureFiles implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PictureFiles.class);
    private static final Duration SHOPPER_WAITS = Duration.ofSeconds(1);
    /** Whoever has touched the screen is likely to touch it again. */
    private static final Duration SHOPPER_STAYS = Duration.ofSeconds(4);

    private final FileKind kind;
    private final PictureShelf shelf;
    private final PictureFetcher fetcher;
    private final Rests rests;
    private final InstantSource clock;
    private final ThreadPoolExecutor pool;
    private final Map<String, CompletableFuture<Path>> underWay = new ConcurrentHashMap<>();
    private final Counts counts = new Counts();
    private volatile Instant askedAt = Instant.EPOCH;
    private volatile Instant usedAt = Instant.EPOCH;
    private volatile @Nullable StockThread stock;
    private volatile Subscription watching = () -> {};

    /**
     * Does not touch the disk yet.
     *
     * @param budgetBytes what the files may take together
     * @param random spreads what is asked for again
     */
    public PictureFiles(
            FileKind kind,
            Path folder,
            long budgetBytes,
            Supplier<OkHttpClient> http,
            InstantSource clock,
            RandomGenerator random) {
        this.kind = kind;
        shelf = new PictureShelf(folder, Budget.in(folder, budgetBytes), clock);
        fetcher = new PictureFetcher(kind, http, clock);
        rests = new Rests(random);
        this.clock = clock;
        var names = new AtomicInteger();
        pool = new ThreadPoolExecutor(
                kind.threads(), kind.threads(), 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    var thread = new Thread(work, "placard-" + kind.words() + "-" + names.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
    }

    /** Reads which files there are. */
    public void open() throws IOException {
        shelf.open();
    }

    /** The file, whole; reads it once after each start, to compare it with its name. */
    public Optional<Path> find(String url) {
        askedAt = clock.instant();
        return shelf.find(url);
    }

    /** The file, fetched first where needed. */
    public CompletableFuture<Path> fetch(String url) {
        var found = find(url);
        if (found.isPresent()) {
            return CompletableFuture.completedFuture(found.get());
        }
        if (rests(url)) {
            return CompletableFuture.failedFuture(new IOException("could not be fetched a moment ago: " + url));
        }
        var made = new CompletableFuture<Path>();
        var present = underWay.putIfAbsent(url, made);
        if (present != null) {
            return present.copy();
        }
        try {
            pool.execute(() -> bring(url, Need.NOW, made));
        } catch (RejectedExecutionException _) {
            underWay.remove(url, made);
            made.cancel(false);
        }
        return made.copy();
    }

    /**
     * The file could not be decoded: throws it away. It can be had again at once the first time, and after ever longer
     * rests then, because the store itself may have no better one.
     */
    public void reject(String url) {
        shelf.discard(url);
        failed(url, new FetchException(Fault.DAMAGED, "it could not be decoded"));
    }

    /**
     * Begins to fetch all pictures of the catalogue, one after the other, whenever nobody else needs the network; once.
     * Returns at once.
     *
     * @param inStep whether the catalogue is known and its store can be reached
     * @param delay before the first one
     */
    public void stock(LiveCatalog catalog, BooleanSupplier inStep, Duration delay) {
        var begun = new StockThread(
                kind,
                shelf,
                new Stocking(
                        kind,
                        shelf,
                        new Background(),
                        () -> kind.needs(catalog),
                        inStep,
                        clock,
                        clock.instant().plus(delay)));
        stock = begun;
        watching = catalog.observe(_ -> begun.stocking().catalogueChanged());
        begun.start();
    }

    /** These are looked through now: their pictures are fetched before the rest of the catalogue. */
    public void browse(List<Product> products) {
        var begun = stock;
        if (begun != null) {
            begun.browse(products);
        }
    }

    /** Somebody uses the screen now. */
    public void giveWay() {
        usedAt = clock.instant();
    }

    /** What there is now. */
    public StockStatus status() {
        var begun = stock;
        return new StockStatus(
                shelf.size(),
                shelf.bytes(),
                begun == null ? 0 : begun.stocking().wanted(),
                begun == null ? 0 : begun.stocking().missing(),
                counts.fetched.sum(),
                counts.damaged.sum(),
                counts.refused.sum(),
                counts.failed.sum());
    }

    @Override
    public void close() {
        watching.close();
        var begun = stock;
        if (begun != null) {
            begun.close();
        }
        pool.shutdownNow();
        underWay.values().forEach(each -> each.cancel(false));
    }

    private boolean rests(String url) {
        return rests.rests(UrlKey.of(url), serverOf(url), clock.instant());
    }

    private void bring(String url, Need need, CompletableFuture<Path> result) {
        try {
            var file = acquire(url, need);
            underWay.remove(url, result);
            result.complete(file);
        } catch (FetchException e) {
            failed(url, e);
            underWay.remove(url, result);
            result.completeExceptionally(new IOException("Could not fetch " + url + ": " + e.getMessage(), e));
        } finally {
            underWay.remove(url, result);
            result.cancel(false); // Does nothing but after a programming error: nobody shall wait for ever.
        }
    }

    private Path acquire(String url, Need need) throws FetchException {
        var draft = shelf.newDraft();
        try {
            var fetched = fetcher.fetch(url, draft);
            rests.answered(serverOf(url));
            var file = shelf.put(url, fetched, need);
            counts.fetched.increment();
            return file;
        } catch (FetchException e) {
            throw e;
        } catch (IOException e) {
            throw new FetchException(Fault.DISK, "it cannot be kept: " + e.getMessage());
        } finally {
            shelf.release(draft);
        }
    }

    private void failed(String url, FetchException failure) {
        counts.of(failure.fault()).increment();
        rests.failed(UrlKey.of(url), serverOf(url), failure, clock.instant());
        log.debug("No picture from {}: {}", serverOf(url), failure.getMessage());
    }

    /** The screens' fetches go first, and so does whatever a finger has just set in motion. */
    public boolean isBusy() {
        return !underWay.isEmpty() || clock.instant().isBefore(askedAt.plus(SHOPPER_WAITS));
    }

    private static String serverOf(String url) {
        var parsed = HttpUrl.parse(url);
        return parsed == null ? "" : parsed.host() + ":" + parsed.port();
    }

    /** What stocking needs of all this. */
    private final class Background implements Stocking.Background {
        @Override
        public boolean isBusy() {
            return PictureFiles.this.isBusy();
        }

        @Override
        public boolean isInUse() {
            return clock.instant().isBefore(usedAt.plus(SHOPPER_STAYS));
        }

        @Override
        public boolean rests(String url) {
            return PictureFiles.this.rests(url);
        }

        @Override
        public void bring(String url) {
            var made = new CompletableFuture<Path>();
            if (underWay.putIfAbsent(url, made) == null) {
                PictureFiles.this.bring(url, Need.SOMETIME, made);
            }
        }
    }

    /** Since the start, by what became of it. */
    private static final class Counts {
        private final LongAdder fetched = new LongAdder();
        private final LongAdder damaged = new LongAdder();
        private final LongAdder refused = new LongAdder();
        private final LongAdder failed = new LongAdder();

        private LongAdder of(Fault fault) {
            return switch (fault) {
                case DAMAGED -> damaged;
                case REFUSED -> refused;
                case SERVER, NETWORK, DISK -> failed;
            };
        }
    }
}
