package io.placard.sync;

import io.placard.catalog.StoreSettings;
import io.placard.sync.SyncNotice.StateChanged;
import io.placard.sync.SyncSettings.LiveSettings;
import io.placard.sync.control.Control;
import io.placard.sync.control.Mailbox;
import io.placard.sync.copy.LocalCopy;
import io.placard.sync.copy.Origin;
import io.placard.sync.machine.AuditPlan;
import io.placard.sync.machine.Command;
import io.placard.sync.machine.Event;
import io.placard.sync.machine.Facts;
import io.placard.sync.machine.FleetPlace;
import io.placard.sync.machine.Schedule;
import io.placard.sync.machine.State;
import io.placard.sync.machine.SyncMachine;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.realtime.Realtime;
import io.placard.sync.realtime.Signal;
import io.placard.sync.realtime.Supervisor;
import io.placard.sync.rest.Questions;
import io.placard.sync.rest.StoreReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what the machine commands: reads the store, follows its live channel, and says how it went. */
final class StoreFollower implements Control.Hands {
    private static final Logger log = LoggerFactory.getLogger(StoreFollower.class);

    private final LiveSettings live;
    private final LocalCopy copy;
    private final Ledger ledger;
    private final Clock clock;
    private final Mailbox mailbox;
    private final Supervisor supervisor;
    private final Control control;
    private final EventDesk desk;
    private final Reads reads;
    private final Audit audit;

    StoreFollower(
            SyncSettings settings,
            LocalCopy copy,
            Questions questions,
            Realtime realtime,
            Mailbox mailbox,
            Ledger ledger,
            Surroundings surroundings) {
        copy.becomeCopyOf(
                new Origin(settings.apiUrl(), settings.catalogId()),
                Set.of(Reads.FULL_READ_AT, Reads.READ_AT, Reads.CHANGES_SINCE, Audit.MARK));
        live = settings.live();
        this.copy = copy;
        this.ledger = ledger;
        this.mailbox = mailbox;
        clock = surroundings.time().clock();
        supervisor = new Supervisor(realtime, mailbox::signal, surroundings.random());
        var schedule = new Schedule(
                settings.reconcileEvery(),
                settings.pollEvery(),
                surroundings.random(),
                FleetPlace.of(settings.kioskId()),
                this::nextOpening);
        var first =
                new State.Starting(Facts.atStart(copy.noted(Reads.FULL_READ_AT).orElse(null)));
        control = new Control(mailbox, new SyncMachine(schedule), supervisor, first, this, surroundings.time());
        var tombstones = surroundings.tombstones();
        var reader = new StoreReader(questions);
        var errands = new Errands(questions, reader, copy, tombstones, () -> control.tell(new Event.Gap()));
        desk = new EventDesk(copy, tombstones, errands, ledger, clock);
        reads = new Reads(copy, questions, reader, tombstones, ledger, clock, control::tell);
        audit = new Audit(
                copy,
                new Audit.Asking(questions, errands, desk::fetched),
                tombstones,
                ledger,
                clock,
                control::tell,
                new AuditPlan(surroundings.pace(), surroundings.random()));
    }

    /**
     * Time and chance, as the engine was given them, how quickly it audits its copy, and its memory of what is gone.
     */
    record Surroundings(Control.Time time, RandomGenerator random, AuditPlan.Pace pace, Tombstones tombstones) {
        /** A shop's. */
        static Surroundings of(Control.Time time, RandomGenerator random) {
            return new Surroundings(time, random, AuditPlan.Pace.DAILY, new Tombstones(time.nanos()));
        }
    }

    void start() {
        prepare();
        control.start();
    }

    /** Puts into the mailbox what is to be done first; all else follows from the control's steps. */
    void prepare() {
        ledger.remember(
                copy.noted(Reads.READ_AT).orElse(null),
                copy.noted(Reads.FULL_READ_AT).orElse(null));
        audit.begin();
        mailbox.post(() -> {
            control.tell(new Event.Started());
            if (control.state().facts().isComplete()) {
                follow(copy.catalog().settings());
            }
        });
    }

    State state() {
        return control.state();
    }

    /** For whoever drives it without a thread. */
    Control control() {
        return control;
    }

    long generation() {
        return supervisor.generation();
    }

    int reconnects() {
        return supervisor.reconnects();
    }

    void resync() {
        control.tell(new Event.Resync());
    }

    void close(Duration deadline) {
        if (!control.close(deadline.dividedBy(2))) {
            log.warn("The sync thread did not end in time");
        }
        supervisor.close(deadline.dividedBy(2));
    }

    @Override
    public void run(Command command) {
        switch (command) {
            case Command.Read(var kind) -> reads.begin(kind, this::follow);
            case Command.HurryLive _ -> supervisor.networkIsBack(clock.instant());
        }
    }

    @Override
    public void events(List<Signal.Frame> events) {
        desk.handle(events);
    }

    @Override
    public void unreadable(String words) {
        desk.unreadable(words);
    }

    @Override
    public void beat(State state) {
        audit.beat(state);
    }

    @Override
    public Instant dueAt(State state) {
        return audit.dueAt(state);
    }

    @Override
    public void stateChanged(State from, State to, String reason) {
        if (from instanceof State.Live) {
            ledger.inStep(clock.instant());
        }
        if (to instanceof State.Offline || to instanceof State.Misconfigured) {
            ledger.trouble(reason);
        }
        log.info("{} -> {}: {}", stateOf(from), stateOf(to), reason);
        ledger.tell(new StateChanged(stateOf(from), stateOf(to), reason));
    }

    private Optional<Instant> nextOpening(Instant now) {
        var settings = copy.catalog().settings();
        return settings.openingHours().nextOpening(now, settings.timeZone());
    }

    private void follow(StoreSettings settings) {
        var now = clock.instant();
        switch (LiveChannelChoice.of(live, settings)) {
            case LiveChannelChoice.Endpoint(var endpoint) -> control.tell(supervisor.follow(endpoint, now));
            case LiveChannelChoice.None _ -> {
                control.tell(supervisor.follow(null, now));
                control.tell(new Event.NoLiveChannel());
            }
            case LiveChannelChoice.Unusable(var words) -> {
                control.tell(supervisor.follow(null, now));
                control.tell(new Event.LiveRefused(words));
            }
        }
    }

    /** The name that operators know a state by. */
    static SyncState stateOf(State state) {
        return switch (state) {
            case State.Starting _ -> SyncState.STARTING;
            case State.Snapshotting _ -> SyncState.SNAPSHOTTING;
            case State.CatchingUp _ -> SyncState.CATCHING_UP;
            case State.Live _ -> SyncState.LIVE;
            case State.Polling _ -> SyncState.POLLING;
            case State.Offline _ -> SyncState.OFFLINE;
            case State.Misconfigured _ -> SyncState.MISCONFIGURED;
        };
    }
}
