package io.placard.sync.rest;

import io.placard.sync.background.BackgroundThread;
import io.placard.sync.rest.CatalogApi.KnownProduct;
import io.placard.sync.wire.AssignmentList;
import io.placard.sync.wire.ProductCheck;
import io.placard.sync.wire.WireProduct;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts questions to the store on threads that may wait, and brings the answers to the control thread. */
public final class Questions implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Questions.class);
    /** One for the read under way, one for what comes up meanwhile. */
    private static final int THREADS = 2;
    /** Questions beyond this many are answered with a failure; a reconcile makes up for them. */
    private static final int MOST_WAITING = 1_000;

    private final Supplier<CatalogApi> opener;
    private final Executor control;
    private final Executor threads;
    private @Nullable CatalogApi api;
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
                THREADS,
                THREADS,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_WAITING),
                work -> BackgroundThread.of("placard-sync-read-" + names.incrementAndGet(), work));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Where answers are brought. */
    public Executor control() {
        return control;
    }

    /** Puts one question and brings its answer to the control thread. */
    public <T> void ask(Function<CatalogApi, Answer<T>> question, Consumer<Answer<T>> to) {
        try {
            threads.execute(() -> {
                var answer = answerTo(question);
                control.execute(() -> to.accept(answer));
            });
        } catch (RejectedExecutionException _) {
            var failure = new Failure.Cancelled("Too many questions wait, or the kiosk is closing.");
            control.execute(() -> to.accept(new Answer.Failed<>(failure)));
        }
    }

    /** One product. */
    public void product(long productId, Consumer<Answer<WireProduct>> to) {
        ask(open -> open.product(productId), to);
    }

    /** What all tags and slots stand for. */
    public void assignments(Consumer<Answer<AssignmentList>> to) {
        ask(open -> open.assignments(null, null), to);
    }

    /** What became of these products, as far as the store says. */
    public void checks(long storeId, List<KnownProduct> products, Consumer<List<ProductCheck>> to) {
        checks(storeId, products, List.of(), to);
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

    private void checks(
            long storeId, List<KnownProduct> products, List<ProductCheck> known, Consumer<List<ProductCheck>> to) {
        if (products.isEmpty()) {
            to.accept(known);
            return;
        }
        var some = Math.min(products.size(), CatalogApi.MOST_CHECKS);
        ask(
                open -> open.checkProducts(storeId, products.subList(0, some)),
                answer -> answer.find()
                        .ifPresentOrElse(
                                checks -> checks(
                                        storeId,
                                        products.subList(some, products.size()),
                                        Stream.concat(known.stream(), checks.stream())
                                                .toList(),
                                        to),
                                () -> to.accept(known)));
    }

    private <T> Answer<T> answerTo(Function<CatalogApi, Answer<T>> question) {
        try {
            return question.apply(api());
        } catch (RuntimeException e) {
            // Whoever asked waits for an answer, whatever went wrong here.
            log.error("A fault while asking the store", e);
            return new Answer.Failed<>(new Failure.Unreadable("A fault of this kiosk while asking the store: " + e));
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
}
