package io.placard.sync.realtime;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;

/**
 * The real supervisor over the real client, on a thread of its own and in real time; without rests that chance may
 * grant.
 */
final class SupervisedLine implements AutoCloseable {
    /** As short as the client allows. */
    static final LineLimits SHORT = new LineLimits(
            Duration.ofMillis(500),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofMillis(200),
            Duration.ofMillis(100));

    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final RandomGenerator NO_REST = () -> 0L;

    private final Clock clock = Clock.systemUTC();
    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<News> news = new LinkedBlockingQueue<>();
    private final Supervisor supervisor;
    private final AtomicBoolean isClosing = new AtomicBoolean();
    private final Thread control =
            Thread.ofPlatform().daemon().name("test-control").unstarted(this::loop);

    private SupervisedLine(LineLimits limits) {
        supervisor = new Supervisor(
                new PusherRealtime(clock, OkHttpClient::new, limits),
                signal -> work.add(() -> publish(supervisor().on(signal, clock.instant()))),
                NO_REST,
                limits);
    }

    /** Follows this endpoint until it is closed. */
    static SupervisedLine to(LiveEndpoint endpoint, LineLimits limits) {
        var line = new SupervisedLine(limits);
        line.control.start();
        line.work.add(() -> line.publish(line.supervisor.follow(endpoint, line.clock.instant())));
        return line;
    }

    /** The next news of this kind; those before it are dropped. */
    <T extends News> T next(Class<T> kind) throws InterruptedException {
        for (var left = 50; left > 0; left--) {
            var next = news.poll(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
            if (next == null) {
                break;
            }
            if (kind.isInstance(next)) {
                return kind.cast(next);
            }
        }
        throw new AssertionError("no " + kind.getSimpleName() + " came in " + DEADLINE);
    }

    /** As after a sleep of the machine: takes a new connection, whatever the old one is doing. */
    void wake() {
        work.add(() -> publish(supervisor.wake(clock.instant())));
    }

    /** How long it will be until the supervisor does something by itself. */
    Duration rest() {
        return ask(each -> Duration.between(clock.instant(), each.dueAt()));
    }

    long generation() {
        return supervisor.generation();
    }

    private <T> T ask(Function<Supervisor, T> question) {
        var answer = new CompletableFuture<T>();
        work.add(() -> answer.complete(question.apply(supervisor)));
        return answer.orTimeout(DEADLINE.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    private Supervisor supervisor() {
        return supervisor;
    }

    private void publish(Optional<News> what) {
        what.ifPresent(news::add);
    }

    private void loop() {
        try {
            while (!isClosing.get()) {
                publish(supervisor.tick(clock.instant()));
                var next = work.poll(untilDue().toMillis(), TimeUnit.MILLISECONDS);
                if (next != null) {
                    next.run();
                }
            }
            supervisor.close(DEADLINE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration untilDue() {
        var most = clock.instant().plus(DEADLINE);
        var due = supervisor.dueAt();
        return Duration.between(clock.instant(), due.isBefore(most) ? due : most);
    }

    @Override
    public void close() {
        isClosing.set(true);
        work.add(() -> {});
        try {
            control.join(DEADLINE.multipliedBy(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
