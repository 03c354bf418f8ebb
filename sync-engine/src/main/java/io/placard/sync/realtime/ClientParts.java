package io.placard.sync.realtime;

import com.pusher.client.connection.websocket.WebSocketClientWrapper;
import com.pusher.client.connection.websocket.WebSocketListener;
import com.pusher.client.util.Factory;
import java.net.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * The parts the Pusher client is assembled from, for one generation: our socket, and threads that belong to this
 * generation alone. The client's own share one lock among all clients of the JVM, are made anew by late timers after
 * their end, and die of a malformed frame.
 */
final class ClientParts extends Factory {
    /** More than a minute of the fastest stream of events; beyond it the connection is given up. */
    private static final int EVENT_QUEUE_CAPACITY = 8_192;
    /** The library's writing thread may still be busy when its reading thread has ended. */
    private static final Duration LAST_WORDS = Duration.ofMillis(20);

    private final long generation;
    private final Consumer<Signal> signals;
    private final SSLSocketFactory tls;
    private final Clock clock;
    private final ThreadPoolExecutor events;
    private final ScheduledThreadPoolExecutor timers;
    private @Nullable GenerationSocket socket;
    private boolean isEnded;
    private long arrivedMicros;

    ClientParts(long generation, Consumer<Signal> signals, SSLSocketFactory tls, Clock clock) {
        this.generation = generation;
        this.signals = signals;
        this.tls = tls;
        this.clock = clock;
        events = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(EVENT_QUEUE_CAPACITY),
                daemon("events"),
                overflow());
        timers = new ScheduledThreadPoolExecutor(1, daemon("timers"), new ThreadPoolExecutor.DiscardPolicy());
        timers.setRemoveOnCancelPolicy(true);
    }

    @Override
    public WebSocketClientWrapper newWebSocketClientWrapper(URI uri, Proxy proxy, WebSocketListener client)
            throws SSLException {
        var made = new GenerationSocket(
                uri, new LiveLine(uri, proxy, tls), client, generation, signals, this::afterFrames);
        synchronized (this) {
            socket = made;
            if (isEnded) {
                // Given up while the client was about to connect.
                made.cut();
            }
        }
        return made;
    }

    @Override
    public ScheduledExecutorService getTimers() {
        return timers;
    }

    @Override
    public synchronized void queueOnEventThread(Runnable work) {
        var arrived = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        events.execute(() -> run(work, arrived));
    }

    /** The client handles a frame in one task, and tells us of it in another one, queued by the first. */
    private void afterFrames(Runnable work) {
        queueOnEventThread(() -> queueOnEventThread(work));
    }

    private void run(Runnable work, long arrived) {
        arrivedMicros = arrived;
        try {
            work.run();
        } catch (RuntimeException e) {
            // The client throws whatever its JSON parser throws at a frame that is none; the next frame may be well.
            signals.accept(new Signal.Garbled(generation, String.valueOf(e.getMessage())));
        }
    }

    /** When what is being worked on came in, microseconds since the epoch. Only on the event thread. */
    long arrivedMicros() {
        return arrivedMicros;
    }

    /** The client believes the connection is over; the threads end with {@link #end}. */
    @Override
    public synchronized void shutdownThreads() {
        events.shutdown();
    }

    /**
     * Says goodbye at once, cuts the line after {@code patience} and ends the threads; sooner where the server has said
     * goodbye, too.
     */
    void end(Duration patience) {
        events.shutdownNow();
        var line = endOfSocket();
        if (line == null) {
            timers.shutdownNow();
            return;
        }
        line.removeWebSocketListener();
        line.close();
        cutAfter(patience, line);
        line.whenEnded(() -> cutAfter(LAST_WORDS, line));
    }

    private synchronized @Nullable GenerationSocket endOfSocket() {
        isEnded = true;
        return socket;
    }

    private synchronized @Nullable GenerationSocket socket() {
        return socket;
    }

    private void cutAfter(Duration patience, GenerationSocket line) {
        var _ = timers.schedule(
                () -> {
                    line.cut();
                    timers.shutdownNow();
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    boolean awaitEnd(Duration deadline) {
        var line = socket();
        return line == null || line.awaitEnd(deadline);
    }

    private RejectedExecutionHandler overflow() {
        return (work, executor) -> {
            if (!executor.isShutdown()) {
                signals.accept(new Signal.Closed(generation, -1, "events came faster than they could be queued"));
            }
        };
    }

    private ThreadFactory daemon(String role) {
        return work -> {
            var thread = new Thread(work, "placard-live-" + generation + "-" + role);
            thread.setDaemon(true);
            return thread;
        };
    }
}
