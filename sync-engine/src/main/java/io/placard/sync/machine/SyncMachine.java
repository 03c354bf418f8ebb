package io.placard.sync.machine;

import io.placard.sync.machine.State.CatchingUp;
import io.placard.sync.machine.State.Live;
import io.placard.sync.machine.State.Misconfigured;
import io.placard.sync.machine.State.Offline;
import io.placard.sync.machine.State.Polling;
import io.placard.sync.machine.State.Snapshotting;
import io.placard.sync.machine.State.Starting;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Decides what follows from what happens. A pure function but for the schedule's chance; the README shows it as a
 * table. Reads begin after the subscription wherever possible: what happens before it is in the read, what happens
 * after it comes as an event, and nothing falls between.
 */
public final class SyncMachine {
    private final Schedule schedule;

    public SyncMachine(Schedule schedule) {
        this.schedule = schedule;
    }

    /** What follows from this event in this state at this time. */
    public Step next(State state, Event event, Instant now) {
        return switch (event) {
            case Event.Started _ -> started(state, now);
            case Event.Subscribed _ -> subscribed(state, now);
            case Event.LiveLost(var words) -> liveLost(state, words, now);
            case Event.LiveRefused(var words) -> liveRefused(state, words, now);
            case Event.Gap _ -> gap(state, now);
            case Event.ReadFailed failed -> readFailed(state, failed, now);
            case Event.Tick _ -> tick(state, now);
            case Event.NoLiveChannel _, Event.ReadDone _, Event.CountDiffers _, Event.Resync _, Event.Woken _ ->
                nextOfRead(state, event, now);
        };
    }

    private Step nextOfRead(State state, Event event, Instant now) {
        return switch (event) {
            case Event.NoLiveChannel _ -> noLiveChannel(state, now);
            case Event.ReadDone(var kind, var begun) -> readDone(state, kind, begun, now);
            case Event.CountDiffers _ -> countDiffers(state);
            case Event.Resync _ -> read(state, ReadKind.FULL, "asked for");
            case Event.Woken _ -> read(state, schedule.kindAtSubscription(state.facts(), now), "woke up");
            default -> stay(state);
        };
    }

    /** With a catalogue in the cache the live channel is known and is waited for; without one it is asked for. */
    private static Step started(State state, Instant now) {
        return state.facts().isComplete()
                ? to(new Starting(state.facts().due(now.plus(Schedule.SUBSCRIBE_FIRST))), "the cache is open")
                : read(state, ReadKind.SETTINGS, "the cache is empty");
    }

    private Step subscribed(State state, Instant now) {
        var facts = state.facts().subscribed(true);
        var kind = schedule.kindAtSubscription(facts, now);
        return switch (state) {
            case Starting _ when facts.reading() == ReadKind.SETTINGS -> stay(new Starting(facts));
            case Starting _ when !facts.isComplete() -> read(new Snapshotting(facts), ReadKind.FULL, "subscribed");
            case Snapshotting _ -> stay(new Snapshotting(facts.wanting(ReadKind.INCREMENTAL)));
            case Misconfigured wrong -> read(new Misconfigured(facts, wrong.words()), kind, "subscribed");
            case Offline _ -> readSoon(new Offline(facts), kind, "subscribed", schedule.afterReturn(now));
            case Polling _ -> readSoon(new CatchingUp(facts), kind, "subscribed", schedule.afterReturn(now));
            case Starting _, CatchingUp _, Live _ -> read(new CatchingUp(facts), kind, "subscribed");
        };
    }

    private Step liveLost(State state, String words, Instant now) {
        var facts = state.facts().subscribed(false);
        return switch (state) {
            case Starting _ -> firstRead(facts, now, words);
            case Snapshotting _ -> stay(new Snapshotting(facts));
            case CatchingUp _ -> to(new Polling(facts), words);
            case Live _ -> readSoon(new Polling(facts), ReadKind.INCREMENTAL, words, schedule.afterLoss(now));
            case Polling _ -> stay(new Polling(facts));
            case Offline _ -> stay(new Offline(facts));
            // Where the live server had refused us and is now gone, the words it gave no longer hold.
            case Misconfigured wrong ->
                wrong.facts().refusal() == null
                        ? stay(new Misconfigured(facts, wrong.words()))
                        : to(new Polling(facts), words);
        };
    }

    private Step liveRefused(State state, String words, Instant now) {
        var facts = state.facts().refused(words);
        return switch (state) {
            case Starting _ -> firstRead(facts, now, words);
            case Snapshotting _ -> stay(new Snapshotting(facts));
            case Offline _ -> stay(new Offline(facts));
            case Misconfigured _, CatchingUp _, Polling _ -> to(new Misconfigured(facts, words), words);
            case Live _ ->
                readSoon(new Misconfigured(facts, words), ReadKind.INCREMENTAL, words, schedule.afterLoss(now));
        };
    }

    private Step noLiveChannel(State state, Instant now) {
        return state instanceof Starting
                ? firstRead(state.facts(), now, "the store names no live channel")
                : stay(state);
    }

    private Step gap(State state, Instant now) {
        var facts = state.facts();
        if (facts.reading() != null) {
            return stay(with(state, facts.wanting(ReadKind.INCREMENTAL)));
        }
        var soon = schedule.afterGap(now);
        return stay(soon.isBefore(facts.dueAt()) ? with(state, facts.due(soon)) : state);
    }

    private Step readDone(State state, ReadKind kind, Instant begun, Instant now) {
        var facts = state.facts().read();
        return switch (kind) {
            case SETTINGS -> settingsRead(state, facts, now);
            case INCREMENTAL -> settle(state, facts, now);
            case FULL -> settle(state, facts.complete(begun), now);
        };
    }

    /** The live channel is known now; the first read waits a moment for it. */
    private static Step settingsRead(State state, Facts facts, Instant now) {
        var hurry = hurryAfter(state);
        if (facts.isSubscribed() || facts.wanted() != null) {
            return read(new Snapshotting(facts), ReadKind.FULL, "the store answers")
                    .and(hurry);
        }
        return to(new Starting(facts.due(now.plus(Schedule.SUBSCRIBE_FIRST))), "the store answers")
                .and(hurry);
    }

    private Step settle(State state, Facts facts, Instant now) {
        var hurry = hurryAfter(state);
        if (facts.wanted() != null) {
            return read(underWay(facts, state), Objects.requireNonNull(facts.wanted()), "more to read")
                    .and(hurry);
        }
        if (facts.isSubscribed()) {
            return to(new Live(facts.due(schedule.nextReconcile(now))), "read to the end")
                    .and(hurry);
        }
        var later = facts.due(schedule.nextPoll(now));
        return facts.refusal() == null
                ? to(new Polling(later), "read to the end").and(hurry)
                : to(new Misconfigured(later, facts.refusal()), facts.refusal()).and(hurry);
    }

    private static State underWay(Facts facts, State state) {
        if (!facts.isSubscribed()) {
            return facts.refusal() == null ? new Polling(facts) : new Misconfigured(facts, facts.refusal());
        }
        return state instanceof Live ? new Live(facts) : new CatchingUp(facts);
    }

    private static Step countDiffers(State state) {
        return stay(with(state, state.facts().wanting(ReadKind.FULL)));
    }

    private Step readFailed(State state, Event.ReadFailed failure, Instant now) {
        var was = state.facts().findReading().orElse(ReadKind.INCREMENTAL);
        var failed = state.facts().failed();
        var due = failed.due(schedule.afterFailure(failed.failures(), failure.waitAtLeast(), now));
        var facts = due.isComplete() ? due.wanting(was) : due;
        return switch (failure.trouble()) {
            case REFUSED -> to(new Misconfigured(facts.due(schedule.nextPoll(now)), failure.words()), failure.words());
            case UNREACHABLE, UNWELL ->
                state instanceof Live || isPatient(state, failure.trouble())
                        ? stay(with(state, facts))
                        : to(new Offline(facts), failure.words());
        };
    }

    /** While events arrive, a store that is unwell for a moment is no outage. */
    private static boolean isPatient(State state, Trouble trouble) {
        return trouble == Trouble.UNWELL && state instanceof CatchingUp;
    }

    private Step tick(State state, Instant now) {
        var facts = state.facts();
        if (facts.reading() != null || facts.dueAt().isAfter(now)) {
            return stay(state);
        }
        return state instanceof Starting
                ? firstRead(facts, now, "no subscription yet")
                : read(state, schedule.kindWhenDue(facts, now), "due");
    }

    /** The first read after the start; there will be no subscription to wait for. */
    private Step firstRead(Facts facts, Instant now, String reason) {
        if (facts.reading() != null) {
            return stay(new Starting(facts.reading() == ReadKind.SETTINGS ? facts.wanting(ReadKind.FULL) : facts));
        }
        return facts.isComplete()
                ? read(new Starting(facts), schedule.kindAtSubscription(facts, now), reason)
                : read(new Snapshotting(facts), ReadKind.FULL, reason);
    }

    /**
     * Reads now, or as soon as the read under way has ended. Without a catalogue the settings come first, so that the
     * snapshot begins after the subscription.
     */
    private static Step read(State state, ReadKind kind, String reason) {
        var facts = state.facts();
        var isFirst = !facts.isComplete() && !(state instanceof Snapshotting);
        if (facts.reading() != null) {
            return new Step(isFirst ? state : with(state, facts.wanting(kind)), List.of(), reason);
        }
        var both = facts.wanted() == null ? kind : kind.or(facts.wanted());
        var most = isFirst ? ReadKind.SETTINGS : both;
        return new Step(with(state, facts.reading(most)), List.of(new Command.Read(most)), reason);
    }

    /**
     * What happened met the whole fleet, most likely; if all its kiosks read now, the store would have to bear them.
     */
    private static Step readSoon(State state, ReadKind kind, String reason, Instant soon) {
        var facts = state.facts();
        if (facts.reading() != null || !facts.isComplete()) {
            return read(state, kind, reason);
        }
        // A read that is to be repeated has its time already, which may be what the store asked for.
        var due = facts.wanted() == null ? soon : facts.dueAt();
        return to(with(state, facts.wanting(kind).due(due)), reason);
    }

    private static List<Command> hurryAfter(State state) {
        return state instanceof Offline ? List.of(new Command.HurryLive()) : List.of();
    }

    private static Step stay(State state) {
        return new Step(state, List.of(), "");
    }

    private static Step to(State state, String reason) {
        return new Step(state, List.of(), reason);
    }

    private static State with(State state, Facts facts) {
        return switch (state) {
            case Starting _ -> new Starting(facts);
            case Snapshotting _ -> new Snapshotting(facts);
            case CatchingUp _ -> new CatchingUp(facts);
            case Live _ -> new Live(facts);
            case Polling _ -> new Polling(facts);
            case Offline _ -> new Offline(facts);
            case Misconfigured wrong -> new Misconfigured(facts, wrong.words());
        };
    }
}
