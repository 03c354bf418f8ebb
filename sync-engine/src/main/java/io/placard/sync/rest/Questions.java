package io.placard.sync.rest;

import io.placard.sync.rest.CatalogApi.KnownProduct;
import io.placard.sync.wire.AssignmentList;
import io.placard.sync.wire.ProductCheck;
import io.placard.sync.wire.WireProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts questions to the store on threads that may wait, and brings the answers to the control thread. */
public final class Questions implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Questions.class);
    /** One for long reads, one for what comes up meanwhile. */
    private static final int THREADS = 2;
    /** Questions beyond this many are answered with a failure; a reconcile makes up for them. */
    private static final int MOST_WAITING = 1_000;

    private final Supplier<CatalogApi> opener;
    private final Executor control;
    private final Executor threads;
    private @Nullable CatalogApi api;
    private @Nullable StoreReader reader;
    private boolean isClosed;

    /** {@code opener} is called at the first question, on the thread that asks it; {@code threads} ask. */
    public Questions(Supplier<CatalogApi> opener, Executor control, Executor threads) {
        this.opener = opener;
        this.control = control;
        this.threads = threads;
    }

    /** Two daemon threads, which end when nothing was asked for a while, or when shut down. */
    public static ExecutorService threads() {
        var names = new AtomicInteger();
        var pool = new ThreadPoolExecutor(
                THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), work -> {
                    var thread = new Thread(work, "placard-sync-read-" + names.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Where answers are brought. */
    public Executor control() {
        return control;
    }

    /** The next lists are to come whole, because the last ones could not be kept. */
    public synchronized void forgetEtags() {
        if (reader != null) {
            reader.forgetEtags();
        }
    }

    /** Reads as the question says and tells the listener on the reading thread. */
    public void read(Read question, StoreReader.Listener to) {
        submit(() -> question.of(reader(), to), failure -> to.failed(failure, 0));
    }

    /** Which read of a reader. */
    @FunctionalInterface
    public interface Read {
        void of(StoreReader reader, StoreReader.Listener to);
    }

    /** One product. */
    public void product(long productId, Consumer<Answer<WireProduct>> to) {
        ask(() -> api().product(productId), to);
    }

    /** What all tags and slots stand for. */
    public void assignments(Consumer<Answer<AssignmentList>> to) {
        ask(() -> api().assignments(null, null), to);
    }

    /** What became of these products, as far as the store says. */
    public void checks(long storeId, List<KnownProduct> products, Consumer<List<ProductCheck>> to) {
        submit(
                () -> {
                    var answers = check(storeId, products);
                    control.execute(() -> to.accept(answers));
                },
                failure -> control.execute(() -> to.accept(List.of())));
    }

    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
            if (api != null) {
                api.close();
            }
        }
    }

    private List<ProductCheck> check(long storeId, List<KnownProduct> products) {
        var all = new ArrayList<ProductCheck>();
        for (var from = 0; from < products.size(); from += CatalogApi.MOST_CHECKS) {
            var some = products.subList(from, Math.min(products.size(), from + CatalogApi.MOST_CHECKS));
            var answer = api().checkProducts(storeId, some).find();
            if (answer.isEmpty()) {
                return all;
            }
            all.addAll(answer.get());
        }
        return all;
    }

    private <T> void ask(Supplier<Answer<T>> question, Consumer<Answer<T>> to) {
        submit(
                () -> {
                    var answer = question.get();
                    control.execute(() -> to.accept(answer));
                },
                failure -> control.execute(() -> to.accept(new Answer.Failed<>(failure))));
    }

    private void submit(Runnable question, Consumer<Failure> failed) {
        try {
            threads.execute(() -> {
                try {
                    question.run();
                } catch (RuntimeException e) {
                    // Whoever asked waits for an answer, whatever went wrong here.
                    log.error("A fault while asking the store", e);
                    failed.accept(new Failure.Unreadable("A fault of this kiosk while asking the store: " + e));
                }
            });
        } catch (RejectedExecutionException _) {
            failed.accept(new Failure.Cancelled("Too many questions wait, or the kiosk is closing."));
        }
    }

    private synchronized CatalogApi api() {
        if (isClosed) {
            throw new IllegalStateException("The kiosk is closing");
        }
        var open = api;
        if (open == null) {
            open = opener.get();
            api = open;
        }
        return open;
    }

    private synchronized StoreReader reader() {
        var made = reader;
        if (made == null) {
            made = new StoreReader(api());
            reader = made;
        }
        return made;
    }
}
