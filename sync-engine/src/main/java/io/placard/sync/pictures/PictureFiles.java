package io.placard.sync.pictures;

import io.placard.sync.pictures.PictureFetcher.PictureRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds and fetches pictures. Each URL is fetched once however many ask; what is asked for now goes before what was
 * only wished for. Safe from any thread.
 */
public final class PictureFiles implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PictureFiles.class);
    private static final int THREADS = 3;
    /** Wishes beyond this many are forgotten: they were only wishes, and are wished again after the next reconcile. */
    private static final int MOST_WAITING = 50_000;

    private static final int MOST_FAILURES_REMEMBERED = 10_000;
    private static final Duration TROUBLE_LASTS = Duration.ofSeconds(30);
    private static final Duration REFUSAL_LASTS = Duration.ofMinutes(10);

    private final PictureShelf shelf;
    private final PictureFetcher fetcher;
    private final InstantSource clock;
    private final ThreadPoolExecutor pool;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();
    private final AtomicLong sequence = new AtomicLong();
    private volatile Instant wishesRestUntil = Instant.MIN;

    /**
     * Does not touch the disk yet.
     *
     * @param budgetBytes what the files may take together
     */
    public PictureFiles(Path folder, long budgetBytes, Supplier<OkHttpClient> http, InstantSource clock) {
        shelf = new PictureShelf(folder, budgetBytes, clock);
        fetcher = new PictureFetcher(http);
        this.clock = clock;
        var names = new AtomicInteger();
        pool = new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), work -> {
            var thread = new Thread(work, "placard-pictures-" + names.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        pool.allowCoreThreadTimeOut(true);
    }

    /** Looks which files there are. */
    public void open() throws IOException {
        shelf.open();
    }

    public Optional<Path> find(String url) {
        return shelf.find(url);
    }

    /** The file, fetched first where needed, before all that is only wished for. */
    public CompletableFuture<Path> fetch(String url) {
        var found = find(url);
        if (found.isPresent()) {
            return CompletableFuture.completedFuture(found.get());
        }
        if (isRestingAfterFailure(url)) {
            return CompletableFuture.failedFuture(new IOException("could not be fetched a moment ago: " + url));
        }
        var job = jobs.computeIfAbsent(url, Job::new);
        enqueue(job, Urgency.NOW);
        return job.result.copy();
    }

    /** Fetches these in the order given when nothing more urgent is under way. */
    public void wish(Collection<String> urls) {
        for (var url : urls) {
            if (jobs.size() < MOST_WAITING && !isRestingAfterFailure(url) && !shelf.holds(url)) {
                var made = new Job(url);
                if (jobs.putIfAbsent(url, made) == null) {
                    enqueue(made, Urgency.SOMETIME);
                }
            }
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
        jobs.values().forEach(job -> job.result.cancel(false));
        shelf.touchUsed();
    }

    private void enqueue(Job job, Urgency urgency) {
        if (!pool.isShutdown()) {
            pool.execute(new Turn(job, urgency, sequence.incrementAndGet()));
        }
    }

    private boolean isRestingAfterFailure(String url) {
        var until = notBefore.get(url);
        return until != null && clock.instant().isBefore(until);
    }

    private void run(Job job, Urgency urgency) {
        if (job.isTaken.getAndSet(true)) {
            return; // It was wished for, then asked for, and has had its turn.
        }
        try {
            if (urgency == Urgency.SOMETIME && clock.instant().isBefore(wishesRestUntil)) {
                throw new IOException("pictures rest while there is no network");
            }
            var file = shelf.pathOf(job.url);
            shelf.put(file, fetcher.fetch(job.url, file));
            notBefore.remove(job.url);
            finish(job);
            job.result.complete(file);
        } catch (IOException e) {
            rememberFailure(job.url, e);
            finish(job);
            job.result.completeExceptionally(new IOException("Could not fetch " + job.url + ": " + e.getMessage(), e));
        }
    }

    private void finish(Job job) {
        jobs.remove(job.url, job);
    }

    private void rememberFailure(String url, IOException failure) {
        var now = clock.instant();
        if (failure instanceof PictureRefusedException) {
            log.debug("No picture at {}: {}", url, failure.getMessage());
        } else {
            wishesRestUntil = now.plus(TROUBLE_LASTS);
        }
        if (notBefore.size() >= MOST_FAILURES_REMEMBERED) {
            notBefore.clear();
        }
        notBefore.put(url, now.plus(failure instanceof PictureRefusedException ? REFUSAL_LASTS : TROUBLE_LASTS));
    }

    private enum Urgency {
        NOW,
        SOMETIME
    }

    /** One URL being had, whoever asked. */
    private static final class Job {
        private final String url;
        private final CompletableFuture<Path> result = new CompletableFuture<>();
        private final AtomicBoolean isTaken = new AtomicBoolean();

        private Job(String url) {
            this.url = url;
        }
    }

    /** A job's place in the queue; a job may hold two, and is done at the earlier one. */
    private final class Turn implements Runnable, Comparable<Turn> {
        private static final Comparator<Turn> ORDER =
                Comparator.<Turn, Urgency>comparing(turn -> turn.urgency).thenComparingLong(turn -> turn.number);

        private final Job job;
        private final Urgency urgency;
        private final long number;

        private Turn(Job job, Urgency urgency, long number) {
            this.job = job;
            this.urgency = urgency;
            this.number = number;
        }

        @Override
        public void run() {
            PictureFiles.this.run(job, urgency);
        }

        @Override
        public int compareTo(Turn other) {
            return ORDER.compare(this, other);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Turn turn && turn.number == number;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(number);
        }
    }
}
