package io.placard.sync.fleet;

import io.placard.sync.machine.Command;
import io.placard.sync.machine.Event;
import io.placard.sync.machine.Facts;
import io.placard.sync.machine.FleetPlace;
import io.placard.sync.machine.Schedule;
import io.placard.sync.machine.State;
import io.placard.sync.machine.SyncMachine;
import io.placard.sync.machine.Trouble;
import io.placard.sync.realtime.LiveEndpoint;
import io.placard.sync.realtime.News;
import io.placard.sync.realtime.Realtime;
import io.placard.sync.realtime.Signal;
import io.placard.sync.realtime.Supervisor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Many kiosks with the real machine, schedule and supervisor, one store and one live server, in virtual time. */
final class Fleet {
    private static final LiveEndpoint ENDPOINT =
            new LiveEndpoint("key", "live.example", 443, true, "store_products_1", null, null);

    private final PriorityQueue<Deed> agenda =
            new PriorityQueue<>(Comparator.comparing(Deed::at).thenComparingLong(Deed::number));
    private final List<Kiosk> kiosks = new ArrayList<>();
    private final Random random;
    private final Map<Long, Set<Kiosk>> readersBySecond = new TreeMap<>();
    private Instant now;
    private boolean isStoreUp = true;
    private boolean isLiveUp = true;
    private long deeds;

    private record Deed(Instant at, long number, Runnable work) {}

    /** All live since a while. */
    Fleet(int size, long seed, Instant start, Function<Instant, Optional<Instant>> openings) {
        random = new Random(seed);
        now = start;
        for (var each = 0; each < size; each++) {
            kiosks.add(new Kiosk(openings));
        }
        kiosks.forEach(kiosk -> after(Duration.ofMillis(random.nextLong(600_000)), kiosk::start));
        run(Duration.ofMinutes(30));
        readersBySecond.clear();
    }

    /** Lets time pass. */
    void run(Duration duration) {
        var end = now.plus(duration);
        while (!agenda.isEmpty() && !agenda.peek().at().isAfter(end)) {
            var next = agenda.remove();
            now = next.at();
            next.work().run();
        }
        now = end;
    }

    void cutNetwork() {
        isStoreUp = false;
        cutLive(-1);
    }

    void mendNetwork() {
        isStoreUp = true;
        isLiveUp = true;
    }

    /** The live server goes away, and says so by a code or by silence. */
    void cutLive(int code) {
        isLiveUp = false;
        kiosks.forEach(kiosk -> after(Duration.ofMillis(random.nextLong(100)), () -> kiosk.lose(code)));
    }

    void mendLive() {
        isLiveUp = true;
    }

    long liveKiosks() {
        return kiosks.stream()
                .filter(kiosk -> kiosk.state instanceof State.Live)
                .count();
    }

    /** The most kiosks that began to read the store in any one second since the start. */
    int mostReadersInOneSecond() {
        return readersBySecond.values().stream().mapToInt(Set::size).max().orElse(0);
    }

    /** How many kiosks read the store at all. */
    int readers() {
        var all = new HashSet<Kiosk>();
        readersBySecond.values().forEach(all::addAll);
        return all.size();
    }

    private void after(Duration delay, Runnable work) {
        agenda.add(new Deed(now.plus(delay), deeds++, work));
    }

    private final class Kiosk implements Realtime {
        private final Supervisor supervisor = new Supervisor(this, signal -> {}, random);
        private final SyncMachine machine;
        private State state = new State.Starting(Facts.atStart(now.minus(Duration.ofMinutes(5))));
        private long open = -1;
        private Instant wakeAt = Instant.MAX;

        private Kiosk(Function<Instant, Optional<Instant>> openings) {
            var id = new UUID(random.nextLong(), random.nextLong()).toString();
            machine = new SyncMachine(
                    new Schedule(Duration.ofMinutes(15), Duration.ofSeconds(60), random, FleetPlace.of(id), openings));
        }

        private void start() {
            tell(new Event.Started());
            hear(supervisor.follow(ENDPOINT, now));
        }

        private void lose(int code) {
            if (open == supervisor.generation()) {
                hear(supervisor.on(new Signal.Closed(open, code, "cut"), now));
            }
        }

        @Override
        public Connection connect(LiveEndpoint endpoint, long generation, Consumer<Signal> signals) {
            open = generation;
            var isThere = isLiveUp;
            after(latency(20, 200), () -> {
                if (isThere && isLiveUp) {
                    hear(supervisor.on(new Signal.Connected(generation, ""), now));
                    hear(supervisor.on(new Signal.Subscribed(generation), now));
                } else {
                    hear(supervisor.on(new Signal.Closed(generation, -1, "refused"), now));
                }
            });
            return new Connection() {
                @Override
                public void close() {
                    open = -1;
                }

                @Override
                public boolean awaitClosed(Duration deadline) {
                    return true;
                }
            };
        }

        private void hear(Optional<News> news) {
            news.ifPresent(each -> {
                switch (each) {
                    case News.Up _ -> tell(new Event.Subscribed());
                    case News.Down(var words) -> tell(new Event.LiveLost(words));
                    case News.Refused(var words) -> tell(new Event.LiveRefused(words));
                    case News.Arrived _, News.Unreadable _ -> throw new AssertionError("nothing is published here");
                }
            });
            sleep();
        }

        private void tell(Event event) {
            var step = machine.next(state, event, now);
            state = step.state();
            step.commands().forEach(command -> {
                switch (command) {
                    case Command.Read read -> read(read);
                    case Command.HurryLive _ -> supervisor.networkIsBack(now);
                }
            });
            sleep();
        }

        private void read(Command.Read read) {
            var begun = now;
            if (isStoreUp) {
                readersBySecond
                        .computeIfAbsent(now.getEpochSecond(), _ -> new HashSet<>())
                        .add(this);
                after(latency(300, 1200), () -> tell(new Event.ReadDone(read.kind(), begun)));
            } else {
                after(latency(5, 50), () -> tell(new Event.ReadFailed(Trouble.UNREACHABLE, "no route", Duration.ZERO)));
            }
        }

        /** As the control thread: until the next thing is due. */
        private void sleep() {
            var due = state.facts().dueAt();
            var next = supervisor.dueAt().isBefore(due) ? supervisor.dueAt() : due;
            if (next.equals(Instant.MAX) || next.equals(wakeAt)) {
                return;
            }
            wakeAt = next;
            after(next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO, () -> {
                if (!wakeAt.isAfter(now)) {
                    wakeAt = Instant.MAX;
                    pong();
                    hear(supervisor.tick(now));
                    if (!state.facts().dueAt().isAfter(now)) {
                        tell(new Event.Tick());
                    }
                }
            });
        }

        /** A server that is there answers the client's pings. */
        private void pong() {
            if (isLiveUp && open >= 0) {
                supervisor.on(new Signal.Heard(open), now);
            }
        }

        private Duration latency(int least, int most) {
            return Duration.ofMillis(least + random.nextLong(most - least));
        }
    }
}
