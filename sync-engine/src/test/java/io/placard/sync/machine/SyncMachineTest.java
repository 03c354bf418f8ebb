package io.placard.sync.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SyncMachineTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final Instant RECENTLY = NOW.minus(Duration.ofMinutes(5));

    private static final Optional<Instant> NONE = Optional.empty();

    private static final State LIVE = new State.Live(facts(true, true, null));
    private static final State POLLING = new State.Polling(facts(true, false, null));
    private static final State OFFLINE = new State.Offline(facts(true, false, null));

    private final SyncMachine machine =
            new SyncMachine(new Schedule(Duration.ofMinutes(15), Duration.ofSeconds(60), new Random(1)));

    /**
     * Cells: the next state, and after a + what is read now, or after a &amp; what is read as soon as this read ends.
     */
    private static final String TABLE = """
            event               first start         starting            snapshotting        catching up         live                polling             offline             misconfigured
            subscribed          starting            catchingup+incr     snapshotting&incr   catchingup&incr     catchingup+incr     catchingup&incr     offline&incr        misconfigured+incr
            live lost           starting&full       starting+incr       snapshotting        polling             polling&incr        polling             offline             misconfigured
            live refused        starting&full       starting+incr       snapshotting        misconfigured       misconfigured&incr  misconfigured       offline             misconfigured
            no live channel     starting&full       starting+incr       snapshotting        catchingup          live                polling             offline             misconfigured
            gap                 starting&incr       starting            snapshotting&incr   catchingup&incr     live                polling             offline             misconfigured
            settings read       starting            starting            snapshotting+full   snapshotting+full   snapshotting+full   starting            starting            starting
            changes read        polling             polling             live                live                live                polling             polling             polling
            all read            polling             polling             live                live                live                polling             polling             polling
            count differs       starting&full       starting&full       snapshotting&full   catchingup&full     live&full           polling&full        offline&full        misconfigured&full
            unreachable         offline             offline&incr        offline             offline&incr        live&incr           offline&incr        offline&incr        offline&incr
            unwell              offline             offline&incr        offline             catchingup&incr     live&incr           offline&incr        offline&incr        offline&incr
            refused             misconfigured       misconfigured&incr  misconfigured       misconfigured&incr  misconfigured&incr  misconfigured&incr  misconfigured&incr  misconfigured&incr
            resync              starting            starting+full       snapshotting&full   catchingup&full     live+full           polling+full        offline+full        misconfigured+full
            woken               starting            starting+incr       snapshotting&full   catchingup&incr     live+incr           polling+incr        offline+incr        misconfigured+incr
            due                 starting            starting+incr       snapshotting        catchingup          live+incr           polling+incr        offline+incr        misconfigured+incr
            """;

    @Test
    void everyEventInEveryStateIsDecidedAsInTheTable() {
        var table = events().entrySet().stream()
                .map(event -> row(event.getKey(), event.getValue()))
                .collect(Collectors.joining("\n", header() + "\n", "\n"));

        assertThat(table).isEqualTo(TABLE);
    }

    @Test
    void theFirstReadWaitsForTheSubscriptionAtMostThreeSeconds() {
        var first = machine.next(new State.Starting(Facts.atStart(RECENTLY)), new Event.Started(), NOW);

        assertThat(first.commands()).isEmpty();
        assertThat(machine.next(first.state(), new Event.Tick(), NOW.plusSeconds(3))
                        .commands())
                .containsExactly(new Command.Read(ReadKind.INCREMENTAL));
    }

    @Test
    void readsEveryFifteenMinutesWhileLiveGiveOrTakeAFifth() {
        var live = machine.next(LIVE, new Event.ReadDone(ReadKind.INCREMENTAL, NOW), NOW);

        assertThat(Duration.between(NOW, live.state().facts().dueAt()))
                .isBetween(Duration.ofMinutes(12), Duration.ofMinutes(18));
    }

    @Test
    void asksEveryMinuteWhilePollingGiveOrTakeAFifth() {
        var polling = machine.next(POLLING, new Event.ReadDone(ReadKind.INCREMENTAL, NOW), NOW);

        assertThat(Duration.between(NOW, polling.state().facts().dueAt()))
                .isBetween(Duration.ofSeconds(48), Duration.ofSeconds(72));
    }

    @Test
    void manyGapsMakeOneReconcileSoonAndNotLater() {
        var live = machine.next(LIVE, new Event.ReadDone(ReadKind.INCREMENTAL, NOW), NOW)
                .state();
        var once = machine.next(live, new Event.Gap(), NOW).state();
        var twice = machine.next(once, new Event.Gap(), NOW.plusSeconds(1)).state();

        assertThat(Duration.between(NOW, once.facts().dueAt())).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(twice.facts().dueAt()).isEqualTo(once.facts().dueAt());
    }

    @Test
    void leavesAnUnwellStoreAloneForAsLongAsItAsks() {
        var failed = new Event.ReadFailed(Trouble.UNWELL, "429", Duration.ofSeconds(90));
        var step = machine.next(POLLING, failed, NOW);

        assertThat(step.state().facts().dueAt()).isAfterOrEqualTo(NOW.plusSeconds(90));
    }

    @Test
    void triesAnUnreachableStoreEveryFifteenSecondsAtTheLatest() {
        State state = OFFLINE;
        for (var failure = 0; failure < 100; failure++) {
            state = machine.next(state, new Event.ReadFailed(Trouble.UNREACHABLE, "", Duration.ZERO), NOW)
                    .state();
            assertThat(Duration.between(NOW, state.facts().dueAt())).isLessThanOrEqualTo(Duration.ofSeconds(15));
        }
    }

    @Test
    void readsEverythingAtASubscriptionWhenTheLastCompleteReadIsOld() {
        var old = facts(true, false, null).complete(NOW.minus(Duration.ofMinutes(11)));

        assertThat(machine.next(new State.CatchingUp(old), new Event.Subscribed(), NOW)
                        .commands())
                .containsExactly(new Command.Read(ReadKind.FULL));
    }

    @Test
    void waitsForItsPlaceInTheFleetAfterWhatAllKiosksMeet() {
        var spread = new SyncMachine(new Schedule(
                Duration.ofMinutes(15), Duration.ofSeconds(60), new Random(1), new FleetPlace(0.5), _ -> NONE));
        var lost = spread.next(LIVE, new Event.LiveLost("restarted"), NOW);

        assertThat(lost.commands()).isEmpty();
        assertThat(lost.state().facts().dueAt()).isEqualTo(NOW.plusSeconds(7));
        assertThat(spread.next(lost.state(), new Event.Tick(), NOW.plusSeconds(7))
                        .commands())
                .containsExactly(new Command.Read(ReadKind.INCREMENTAL));
    }

    @Test
    void readsAtItsPlaceAfterTheShopOpensHoweverShortBeforeItRead() {
        var opening = NOW.plusSeconds(30);
        var opens = new SyncMachine(new Schedule(
                Duration.ofMinutes(15),
                Duration.ofSeconds(60),
                new Random(1),
                new FleetPlace(0.5),
                after -> Optional.of(opening).filter(each -> each.isAfter(after))));
        var before = opens.next(LIVE, new Event.ReadDone(ReadKind.INCREMENTAL, NOW), NOW);
        var after = opens.next(LIVE, new Event.ReadDone(ReadKind.INCREMENTAL, NOW), opening.plusSeconds(61));

        assertThat(before.state().facts().dueAt()).isEqualTo(opening.plusSeconds(60));
        assertThat(after.state().facts().dueAt()).isAfter(opening.plus(Duration.ofMinutes(12)));
    }

    @Test
    void hurriesTheLiveChannelWhenTheStoreAnswersAgain() {
        var step = machine.next(OFFLINE, new Event.ReadDone(ReadKind.INCREMENTAL, NOW), NOW);

        assertThat(step.commands()).contains(new Command.HurryLive());
    }

    private static String header() {
        return (pad("event")
                        + states().keySet().stream().map(SyncMachineTest::pad).collect(Collectors.joining()))
                .stripTrailing();
    }

    private String row(String name, Event event) {
        return (pad(name)
                        + states().values().stream()
                                .map(state -> pad(cell(state, event)))
                                .collect(Collectors.joining()))
                .stripTrailing();
    }

    private String cell(State state, Event event) {
        var step = machine.next(state, event, NOW);
        var reads = step.commands().stream()
                .filter(Command.Read.class::isInstance)
                .map(command -> "+" + letter(((Command.Read) command).kind()))
                .collect(Collectors.joining());
        var wanted = step.state().facts().wanted();
        return nameOf(step.state()) + reads + (wanted == null ? "" : "&" + letter(wanted));
    }

    private static String letter(ReadKind kind) {
        return kind.name().substring(0, 4).toLowerCase(Locale.ROOT);
    }

    private static String nameOf(State state) {
        return state.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String pad(String cell) {
        return String.format(Locale.ROOT, "%-20s", cell);
    }

    private static Facts facts(boolean isComplete, boolean isSubscribed, @Nullable ReadKind reading) {
        var facts = Facts.atStart(isComplete ? RECENTLY : null)
                .subscribed(isSubscribed)
                .due(NOW);
        return reading == null ? facts : facts.reading(reading);
    }

    private static Map<String, State> states() {
        var states = new LinkedHashMap<String, State>();
        states.put("first start", new State.Starting(facts(false, false, ReadKind.SETTINGS)));
        states.put("starting", new State.Starting(facts(true, false, null)));
        states.put("snapshotting", new State.Snapshotting(facts(false, true, ReadKind.FULL)));
        states.put("catching up", new State.CatchingUp(facts(true, true, ReadKind.INCREMENTAL)));
        states.put("live", LIVE);
        states.put("polling", POLLING);
        states.put("offline", OFFLINE);
        states.put("misconfigured", new State.Misconfigured(facts(true, false, null), "wrong token"));
        return states;
    }

    private static Map<String, Event> events() {
        var events = new LinkedHashMap<String, Event>();
        events.put("subscribed", new Event.Subscribed());
        events.put("live lost", new Event.LiveLost("cut"));
        events.put("live refused", new Event.LiveRefused("no such app"));
        events.put("no live channel", new Event.NoLiveChannel());
        events.put("gap", new Event.Gap());
        events.put("settings read", new Event.ReadDone(ReadKind.SETTINGS, NOW));
        events.put("changes read", new Event.ReadDone(ReadKind.INCREMENTAL, NOW));
        events.put("all read", new Event.ReadDone(ReadKind.FULL, NOW));
        events.put("count differs", new Event.CountDiffers());
        events.put("unreachable", new Event.ReadFailed(Trouble.UNREACHABLE, "no route", Duration.ZERO));
        events.put("unwell", new Event.ReadFailed(Trouble.UNWELL, "500", Duration.ZERO));
        events.put("refused", new Event.ReadFailed(Trouble.REFUSED, "401", Duration.ZERO));
        events.put("resync", new Event.Resync());
        events.put("woken", new Event.Woken());
        events.put("due", new Event.Tick());
        return events;
    }
}
