package io.placard.sync.realtime;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one live connection up for ever: a new connection for every attempt, each with its own generation, given up by
 * a watchdog where it hangs, and tried again after a while that grows and is never the same. Belongs to the control
 * thread; takes the time as an argument.
 */
public final class Supervisor {
    /** A connection that lived this long has earned a fresh count of failures. */
    private static final Duration STABLE = Duration.ofSeconds(60);

    private static final Duration YOUNG_OUTAGE = Duration.ofMinutes(10);
    private static final Backoff YOUNG = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(20));
    private static final Backoff OLD = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60));
    /** A restarted server sends all kiosks of the fleet back at once. */
    private static final Backoff AT_ONCE = new Backoff(Duration.ofSeconds(5), Duration.ofSeconds(5));

    private static final Backoff NETWORK_IS_BACK = new Backoff(Duration.ofSeconds(3), Duration.ofSeconds(3));
    private static final Duration AFTER_REFUSAL = Duration.ofSeconds(20);
    private static final Duration AFTER_MANY_REFUSALS = Duration.ofMinutes(15);
    private static final int MANY = 10;

    /** Where the connection stands. */
    private sealed interface Phase {
        record Unwanted() implements Phase {}

        record Resting(Instant until, boolean isRefused) implements Phase {}

        record Connecting(Instant until) implements Phase {}

        record Subscribing(Instant until) implements Phase {}

        record Subscribed(Instant since, Instant lastHeard) implements Phase {}
    }

    private final Realtime realtime;
    private final Consumer<Signal> signals;
    private final RandomGenerator random;
    private final LineLimits limits;
    private final ConnectionLog life = new ConnectionLog();
    private Phase phase = new Phase.Unwanted();
    private Instant outageSince = Instant.MAX;
    private @Nullable LiveEndpoint endpoint;
    private Realtime.@Nullable Connection connection;
    private final AtomicLong generation = new AtomicLong();
    private final AtomicInteger subscriptions = new AtomicInteger();
    private int failures;
    private int refusals;
    /** What this connection's server last complained of; 0 for nothing. */
    private int complaint;

    private Instant attemptedAt = Instant.MAX;

    /** @param signals where connections are to put their signals, for the control thread to bring to {@link #on} */
    public Supervisor(Realtime realtime, Consumer<Signal> signals, RandomGenerator random) {
        this(realtime, signals, random, LineLimits.DEFAULT);
    }

    Supervisor(Realtime realtime, Consumer<Signal> signals, RandomGenerator random, LineLimits limits) {
        this.realtime = realtime;
        this.signals = signals;
        this.random = random;
        this.limits = limits;
    }

    /** Which attempt this is, counted from 1; 0 before the first. From any thread. */
    public long generation() {
        return generation.get();
    }

    /** How often the channel was subscribed again after the first time. From any thread. */
    public int reconnects() {
        return Math.max(0, subscriptions.get() - 1);
    }

    /** Connects to this endpoint from now on; null for none. Nothing happens where it is the one already followed. */
    public Optional<News> follow(@Nullable LiveEndpoint wanted, Instant now) {
        if (Objects.equals(wanted, endpoint)) {
            return Optional.empty();
        }
        var wasUp = phase instanceof Phase.Subscribed;
        hangUp();
        endpoint = wanted;
        failures = 0;
        refusals = 0;
        outageSince = now;
        phase = new Phase.Unwanted();
        connect(now);
        return wasUp ? Optional.of(new News.Down("the store names another live channel")) : Optional.empty();
    }

    /** Takes a signal; those of connections given up are not heard. */
    public Optional<News> on(Signal signal, Instant now) {
        if (!isCurrent(signal)) {
            return Optional.empty();
        }
        return switch (signal) {
            case Signal.Connected(var _, var socketId) -> connected(socketId, now);
            case Signal.Subscribed _ -> subscribed(now);
            case Signal.Heard _ -> heard(now);
            case Signal.Frame frame -> {
                heard(now);
                yield Optional.of(new News.Arrived(frame));
            }
            case Signal.Garbled garbled -> Optional.of(new News.Unreadable(garbled.words()));
            case Signal.Forbidden forbidden -> refused(forbidden.words(), now);
            case Signal.Complaint complaint -> complained(complaint.code(), complaint.words(), now);
            case Signal.Closed closed -> closed(closed.code(), closed.words(), now);
        };
    }

    /** Does what is due. */
    public Optional<News> tick(Instant now) {
        if (dueAt().isAfter(now)) {
            return Optional.empty();
        }
        return switch (phase) {
            case Phase.Unwanted _ -> Optional.empty();
            case Phase.Resting _ -> {
                connect(now);
                yield Optional.empty();
            }
            case Phase.Connecting _ ->
                failed(0, "the live server did not greet in " + seconds(limits.connecting()), now);
            case Phase.Subscribing _ ->
                failed(0, "the live server did not subscribe us in " + seconds(limits.subscribing()), now);
            case Phase.Subscribed _ -> failed(0, "the live server was silent for " + seconds(limits.silence()), now);
        };
    }

    /** When {@link #tick} has something to do next; {@link Instant#MAX} for never. */
    public Instant dueAt() {
        return switch (phase) {
            case Phase.Unwanted _ -> Instant.MAX;
            case Phase.Resting resting -> resting.until();
            case Phase.Connecting(var until) -> until;
            case Phase.Subscribing(var until) -> until;
            case Phase.Subscribed up -> up.lastHeard().plus(limits.silence());
        };
    }

    /** The store has answered again: where only the network was missing, there is no need to rest on. */
    public void networkIsBack(Instant now) {
        if (phase instanceof Phase.Resting(var until, var isRefused) && !isRefused) {
            var soon = now.plus(NETWORK_IS_BACK.next(1, random));
            phase = new Phase.Resting(soon.isBefore(until) ? soon : until, false);
        }
    }

    /** The machine slept or its clock was set: no deadline means anything now, and the line is probably dead. */
    public Optional<News> wake(Instant now) {
        if (phase instanceof Phase.Unwanted) {
            return Optional.empty();
        }
        var wasUp = phase instanceof Phase.Subscribed;
        hangUp();
        outageSince = now;
        phase = new Phase.Resting(now, false);
        return wasUp ? Optional.of(new News.Down("the machine slept or its clock was set")) : Optional.empty();
    }

    /** Ends the connection and waits for its threads, at most this long. */
    public void close(Duration deadline) {
        var last = connection;
        hangUp();
        phase = new Phase.Unwanted();
        if (last != null) {
            last.awaitClosed(deadline);
        }
    }

    private boolean isCurrent(Signal signal) {
        return signal.generation() == generation() && connection != null;
    }

    private void connect(Instant now) {
        var target = endpoint;
        if (target != null) {
            complaint = 0;
            attemptedAt = now;
            phase = new Phase.Connecting(now.plus(limits.connecting()));
            life.begins(generation.incrementAndGet(), target, failures + 1, now);
            connection = realtime.connect(target, generation(), signals);
        }
    }

    private void hangUp() {
        var last = connection;
        connection = null;
        if (last != null) {
            last.close();
        }
    }

    private Optional<News> connected(String socketId, Instant now) {
        life.greeted(socketId);
        if (phase instanceof Phase.Connecting) {
            phase = new Phase.Subscribing(now.plus(limits.subscribing()));
        }
        return Optional.empty();
    }

    private Optional<News> subscribed(Instant now) {
        subscriptions.incrementAndGet();
        refusals = 0;
        life.subscribed(now);
        phase = new Phase.Subscribed(now, now);
        return Optional.of(new News.Up());
    }

    private Optional<News> heard(Instant now) {
        if (phase instanceof Phase.Subscribed up) {
            phase = new Phase.Subscribed(up.since(), now);
        }
        return Optional.empty();
    }

    private Optional<News> complained(int code, String words, Instant now) {
        if (CloseCode.of(code) == CloseCode.REFUSED) {
            return refused(CloseCode.explain(code, words), now);
        }
        // The connection stays, or is closed next: old protocols say why in a frame and close without a reason.
        complaint = code;
        return Optional.empty();
    }

    private Optional<News> closed(int code, String words, Instant now) {
        return CloseCode.of(code) == CloseCode.REFUSED
                ? refused(CloseCode.explain(code, words), now)
                : failed(CloseCode.of(code) == CloseCode.BROKEN ? complaint : code, words, now);
    }

    private Optional<News> refused(String words, Instant now) {
        endOfConnection(now);
        refusals++;
        var rest = Backoff.aFifthAround(refusals <= MANY ? AFTER_REFUSAL : AFTER_MANY_REFUSALS, random);
        phase = new Phase.Resting(now.plus(rest), true);
        life.ends(0, words, now, dueAt());
        return Optional.of(new News.Refused(words));
    }

    private Optional<News> failed(int code, String words, Instant now) {
        endOfConnection(now);
        phase = new Phase.Resting(now.plus(rest(CloseCode.of(code), now)), false);
        life.ends(code, words, now, dueAt());
        return Optional.of(new News.Down(words));
    }

    private void endOfConnection(Instant now) {
        hangUp();
        if (phase instanceof Phase.Subscribed up) {
            outageSince = now;
            if (!now.isBefore(up.since().plus(STABLE))) {
                failures = 0;
            }
        }
        failures++;
    }

    private static String seconds(Duration limit) {
        return limit.toSeconds() + " s";
    }

    private Duration rest(CloseCode code, Instant now) {
        var backoff = now.isBefore(outageSince.plus(YOUNG_OUTAGE)) ? YOUNG : OLD;
        return switch (code) {
            case AGAIN -> (failures == 1 ? AT_ONCE : backoff).next(failures, random);
            case LATER -> backoff.first().plus(backoff.next(failures, random));
            case REFUSED, BROKEN -> lessWhatWasWaited(backoff.next(failures, random), now);
        };
    }

    /**
     * An attempt that hung has let the server rest already, and half a minute after the server's recovery is the time
     * to be back. Some chance remains, so that a fleet that hung together does not come back together.
     */
    private Duration lessWhatWasWaited(Duration rest, Instant now) {
        if (phase instanceof Phase.Subscribed) {
            return rest;
        }
        var left = rest.minus(Duration.between(attemptedAt, now));
        var least = AT_ONCE.next(1, random);
        var shortened = left.compareTo(least) > 0 ? left : least;
        return shortened.compareTo(rest) < 0 ? shortened : rest;
    }
}
