package io.placard.kiosk.operations;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out requests, each on a virtual thread of its own: only so many at once, and none for longer than it may
 * take. The JDK's server begins a request here with its first byte, so that this bounds who asks slowly as well as who
 * never reads the answer: an interrupted thread closes the connection that it waits for.
 */
final class RequestThreads implements Executor, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(RequestThreads.class);

    private final Semaphore free;
    private final Duration toAsk;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("operations-", 0).factory());
    /** What comes while it closes needs no deadline: its thread is interrupted anyway. */
    private final ScheduledThreadPoolExecutor deadlines = new ScheduledThreadPoolExecutor(
            1,
            Thread.ofPlatform().daemon().name("operations-deadlines").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    private final Map<Thread, Future<?>> running = new ConcurrentHashMap<>();
    private final AtomicBoolean isSaid = new AtomicBoolean();

    /** At most {@code most} at once, each with this time until {@link #allow} is called. */
    RequestThreads(int most, Duration toAsk) {
        this.free = new Semaphore(most);
        this.toAsk = toAsk;
        deadlines.setRemoveOnCancelPolicy(true);
    }

    /**
     * Carries it out soon.
     *
     * @throws RejectedExecutionException where there are too many already; the server closes the connection then
     */
    @Override
    public void execute(Runnable request) {
        if (!free.tryAcquire()) {
            if (isSaid.compareAndSet(false, true)) {
                log.warn("The operations endpoint has more callers than it can answer; some are turned away");
            }
            throw new RejectedExecutionException("Too many requests at once");
        }
        try {
            threads.execute(() -> run(request));
        } catch (RejectedExecutionException e) {
            free.release();
            throw e;
        }
    }

    /** Gives the calling thread's request so much time from now on. */
    void allow(Duration time) {
        replace(deadlines.schedule(Thread.currentThread()::interrupt, time.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Lets the calling thread's request go on until it ends by itself. */
    void allowForever() {
        replace(null);
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        threads.shutdownNow();
    }

    private void run(Runnable request) {
        try {
            allow(toAsk);
            request.run();
        } finally {
            allowForever();
            free.release();
        }
    }

    private void replace(@Nullable Future<?> deadline) {
        var before = deadline == null
                ? running.remove(Thread.currentThread())
                : running.put(Thread.currentThread(), deadline);
        if (before != null) {
            before.cancel(false);
        }
    }
}
