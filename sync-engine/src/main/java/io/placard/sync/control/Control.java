package io.placard.sync.control;

import io.placard.sync.background.BackgroundThread;
import io.placard.sync.machine.Command;
import io.placard.sync.machine.Event;
import io.placard.sync.machine.State;
import io.placard.sync.machine.SyncMachine;
import io.placard.sync.realtime.News;
import io.placard.sync.realtime.Signal;
import io.placard.sync.realtime.Supervisor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that decides and writes. Everything else only puts messages into its mailbox; what it does next comes
 * from the machine.
 */
public final class Control {
    private static final Logger log = LoggerFactory.getLogger(Control.class);
    private static final Duration BEAT = Duration.ofSeconds(2);
    /** Between two beats the wall clock and the ticking clock may differ by this much before we say we slept. */
    private static final Duration SLEPT = Duration.ofSeconds(4);

    /** A burst of events is taken in slices, so that whatever is due waits for a few milliseconds at most. */
    static final int MOST_TOGETHER = 64;

    /** Does what the machine commands and the live channel brings. */
    public interface Hands {
        void run(Command command);

        /** Live events in the order in which they came in. */
        void events(List<Signal.Frame> events);

        void unreadable(String words);

        /** Called at each beat, for what is due besides what the machine commands. */
        void beat(State state);

        /** When a beat has something to do in this state. */
        Instant dueAt(State state);

        /** Called whenever the state is another one. */
        void stateChanged(State from, State to, String reason);
    }

    private final Mailbox mailbox;
    private final SyncMachine machine;
    private final Supervisor supervisor;
    private final Clock clock;
    private final LongSupplier ticks;
    private final Thread thread = BackgroundThread.of("placard-sync", this::loop);
    private final Hands hands;
    private volatile State state;
    private volatile boolean isClosing;
    private Instant beatAt = Instant.MIN;
    private long beatNanos;

    /** Time: {@code clock} for what is due, {@code nanos} counts on where the clock is set. */
    public record Time(Clock clock, LongSupplier nanos) {
        /** This machine's. */
        public static Time of(Clock clock) {
            return new Time(clock, System::nanoTime);
        }
    }

    /** Does nothing until it is started. */
    public Control(Mailbox mailbox, SyncMachine machine, Supervisor supervisor, State first, Hands hands, Time time) {
        this.mailbox = mailbox;
        this.machine = machine;
        this.supervisor = supervisor;
        clock = time.clock();
        ticks = time.nanos();
        state = first;
        this.hands = hands;
    }

    /** Starts the thread, which does nothing but one step after the other. */
    public void start() {
        thread.start();
    }

    /**
     * Does what is due, then handles one message, for which it waits until something is due, but at most this long. For
     * whoever drives this without a thread; says whether there was a message.
     */
    public boolean step(Duration most) throws InterruptedException {
        beat();
        var patience = patience();
        var message = mailbox.take(patience.compareTo(most) <= 0 ? patience : most);
        message.ifPresent(this::handle);
        return message.isPresent();
    }

    /** When a step has something to do though no message came. */
    public Instant dueAt() {
        var reading = state.facts().dueAt();
        var line = supervisor.dueAt();
        var beat = hands.dueAt(state);
        var either = reading.isBefore(line) ? reading : line;
        return either.isBefore(beat) ? either : beat;
    }

    /** How the engine stands; from any thread. */
    public State state() {
        return state;
    }

    /** Tells the machine; on the control thread. */
    public void tell(Event event) {
        var before = state;
        var step = machine.next(before, event, clock.instant());
        state = step.state();
        if (!before.getClass().equals(step.state().getClass())) {
            hands.stateChanged(before, step.state(), step.reason());
        }
        step.commands().forEach(hands::run);
    }

    /** What the live channel has to say; on the control thread. */
    public void tell(Optional<News> news) {
        news.ifPresent(each -> {
            switch (each) {
                case News.Up _ -> tell(new Event.Subscribed());
                case News.Down(var words) -> tell(new Event.LiveLost(words));
                case News.Refused(var words) -> tell(new Event.LiveRefused(words));
                case News.Arrived(var frame) -> hands.events(List.of(frame));
                case News.Unreadable(var words) -> hands.unreadable(words);
            }
        });
    }

    /** Ends the thread where it was started; says whether it has ended in time. */
    public boolean close(Duration deadline) {
        isClosing = true;
        mailbox.post(() -> {});
        try {
            return thread.getState() == Thread.State.NEW || thread.join(deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void loop() {
        while (!isClosing) {
            try {
                step(BEAT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                // The thread must outlive a fault of ours; whatever was lost by it, a reconcile brings.
                log.error("A fault in the sync engine; a reconcile makes up for what it cost", e);
                tell(new Event.Gap());
            }
        }
    }

    private void handle(Mailbox.Message message) {
        switch (message) {
            case Mailbox.Message.Live(Signal.Frame first) -> hear(first);
            case Mailbox.Message.Live(var signal) -> tell(supervisor.on(signal, clock.instant()));
            case Mailbox.Message.Work(var task) -> task.run();
        }
    }

    /** Events that wait together are handled together, so that a burst costs few commits. */
    private void hear(Signal.Frame first) {
        var now = clock.instant();
        var waiting = mailbox.takeFrames(MOST_TOGETHER - 1);
        var heard = Stream.concat(Stream.of(first), waiting.stream())
                .filter(frame -> supervisor.on(frame, now).isPresent())
                .toList();
        if (!heard.isEmpty()) {
            hands.events(heard);
        }
    }

    private void beat() {
        var now = clock.instant();
        if (hasSlept(now)) {
            log.info("The machine slept or its clock was set: taking a new line and reading again");
            tell(supervisor.wake(now));
            tell(new Event.Woken());
        }
        if (mailbox.takeOverflow()) {
            hands.unreadable("more live messages waited than are kept");
        }
        // After a stall of this process the server's words may be waiting here while its silence seems long.
        if (!mailbox.hasSignals()) {
            tell(supervisor.tick(now));
        }
        if (!state.facts().dueAt().isAfter(now)) {
            tell(new Event.Tick());
        }
        hands.beat(state);
    }

    private boolean hasSlept(Instant now) {
        var nanos = ticks.getAsLong();
        var ticked = Duration.ofNanos(nanos - beatNanos);
        var passed = beatAt.equals(Instant.MIN) ? ticked : Duration.between(beatAt, now);
        beatAt = now;
        beatNanos = nanos;
        return passed.minus(ticked).abs().compareTo(SLEPT) > 0;
    }

    private Duration patience() {
        var now = clock.instant();
        var due = dueAt();
        if (!due.isAfter(now)) {
            return Duration.ZERO;
        }
        return due.isBefore(now.plus(BEAT)) ? Duration.between(now, due) : BEAT;
    }
}
