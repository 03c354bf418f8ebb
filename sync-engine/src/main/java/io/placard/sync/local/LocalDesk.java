package io.placard.sync.local;

import io.placard.catalog.Assignment;
import io.placard.catalog.Assignment.Target;
import io.placard.catalog.LocalAssignment.Standing;
import io.placard.catalog.RfidEntity;
import io.placard.catalog.Subscription;
import io.placard.catalog.live.LiveCatalog;
import io.placard.catalog.live.TagCode;
import io.placard.catalog.local.LocalAssignments;
import io.placard.catalog.local.Meaning;
import io.placard.sync.cache.LocalRow;
import io.placard.sync.cache.LocalState;
import io.placard.sync.outbox.Fates;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what people here say that tags and slots stand for: in memory at once, on any thread; on disk and to others by
 * the control thread. Settles each time the store may have changed its mind.
 */
public final class LocalDesk implements LocalAssignments, Fates, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(LocalDesk.class);
    /** More than any shop's shelves hold. */
    private static final int MOST = 10_000;

    private final LiveCatalog catalog;
    private final long catalogId;
    private final Keeping keeping;
    private final LocalAnswers answers;
    private final Executor control;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Steps steps = new Steps();
    private final List<Runnable> observers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean settleWaits = new AtomicBoolean();
    private volatile LocalState state = LocalState.EMPTY;

    /**
     * Knows nothing until it is loaded.
     *
     * @param keeping used on the control thread only
     * @param control runs what is given to it later, in order, on the one thread that writes the catalogue
     */
    public LocalDesk(LiveCatalog catalog, long catalogId, Keeping keeping, Executor control, InstantSource clock) {
        this.catalog = catalog;
        this.catalogId = catalogId;
        this.keeping = keeping;
        answers = new LocalAnswers(catalog, keeping::delivery);
        this.control = control;
        this.clock = clock;
    }

    /** Takes up what earlier runs kept, before anything is shown. What speaks of another catalogue is put aside. */
    public void load() {
        var kept = keeping.load();
        var isOurs = kept.catalogId() == 0 || kept.catalogId() == catalogId;
        var rows = isOurs
                ? kept.rows()
                : kept.rows().stream().map(LocalRow::replaced).toList();
        use(new LocalState(kept.revision(), catalogId, rows));
    }

    /** From now on follows what the store says, and tells others what earlier runs could not; once, after the load. */
    public void start() {
        catalog.observe(_ -> {
            if (settleWaits.compareAndSet(false, true)) {
                control.execute(this::settle);
            }
        });
        control.execute(() -> {
            change(row -> Optional.of(row.isReplaced() || row.isSent() ? row : keeping.tellAgain(row)));
            keep();
        });
    }

    @Override
    public Outcome assign(String written, Target target) {
        var code = TagCode.normalize(written);
        if (!LocalAnswers.isCode(code)) {
            return new Outcome.Refused("A code is 1 to 64 letters and digits: the tag's, or the slot's number.");
        }
        if (RfidEntity.of(target).target().isEmpty()) {
            return new Outcome.Refused("An id is a whole number above 0.");
        }
        return locked(() -> {
            var before = answers.rowOf(state, code).orElse(null);
            if (before == null && state.rows().size() >= MOST) {
                return new Outcome.Refused("More than " + MOST + " cannot be kept here. Withdraw some first.");
            }
            var storeSays = answers.storeSays(code);
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var made = LocalRow.made(code, target, storeSays.orElse(null), now);
            var after = storeSays.equals(Optional.of(target)) ? null : keeping.telling(made);
            step(code, before, after);
            return new Outcome.Done(meaning(code));
        });
    }

    @Override
    public Outcome withdraw(String written) {
        var code = TagCode.normalize(written);
        return locked(() -> {
            var before = answers.rowOf(state, code).orElse(null);
            if (before == null) {
                return new Outcome.Refused("Nobody here has said what " + code + " stands for.");
            }
            step(before.code(), before, null);
            return new Outcome.Done(meaning(code));
        });
    }

    @Override
    public Optional<Meaning> undo() {
        return locked(() -> {
            for (var step = steps.takeLast(); step != null; step = steps.takeLast()) {
                var present = answers.rowOf(state, step.code()).orElse(null);
                if (step.stands(present)) {
                    var before = step.before();
                    var again = before == null || before.isReplaced() ? before : keeping.telling(before);
                    replace(step.code(), present, again);
                    return Optional.of(meaning(step.code()));
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public int undoable() {
        return locked(steps::size);
    }

    @Override
    public Meaning meaning(String code) {
        return answers.meaning(state, code);
    }

    @Override
    public List<Meaning> local() {
        return answers.local(state);
    }

    @Override
    public List<Meaning> all() {
        return answers.all(state);
    }

    @Override
    public List<String> codesOf(Target target) {
        return answers.codesOf(state, target);
    }

    @Override
    public String csv() {
        return LocalExport.csv(answers.holding(state));
    }

    @Override
    public String json() {
        return LocalExport.json(answers.holding(state));
    }

    @Override
    public boolean isKept() {
        return keeping.isKept(state);
    }

    @Override
    public Subscription observe(Runnable observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    /** The copy is another store's from now on: what was said here spoke of the former one. */
    public void setAside() {
        change(row -> Optional.of(row.replaced()));
        control.execute(this::keep);
    }

    /** Writes down what the control thread, which has ended, has not. */
    @Override
    public void close() {
        keep();
    }

    @Override
    public void arrived(Collection<UUID> messages) {
        mark(messages, LocalRow::sent);
    }

    @Override
    public void lost(Collection<UUID> messages) {
        mark(messages, row -> row.isSent() ? row : row.toldBy(null));
    }

    private void mark(Collection<UUID> messages, UnaryOperator<LocalRow> fate) {
        var ids = new HashSet<@Nullable UUID>(messages);
        control.execute(() -> {
            change(row -> Optional.of(ids.contains(row.message()) ? fate.apply(row) : row));
            keep();
        });
    }

    /** The store may have said something new. */
    private void settle() {
        settleWaits.set(false);
        change(row -> row.isReplaced() ? Optional.of(row) : settled(row));
        keep();
    }

    private Optional<LocalRow> settled(LocalRow row) {
        var standing = row.assignment().against(answers.storeSays(row.code()));
        if (standing != Standing.HOLDS) {
            log.info("The store decides what {} stands for: the local one is {}", row.code(), standing);
        }
        return switch (standing) {
            case HOLDS -> Optional.of(row);
            case CONFIRMED -> Optional.empty();
            case REPLACED -> Optional.of(row.replaced());
        };
    }

    private void step(String code, @Nullable LocalRow before, @Nullable LocalRow after) {
        if (before != null || after != null) {
            steps.add(new Steps.Step(code, before, after));
            replace(code, before, after);
        }
    }

    private void replace(String code, @Nullable LocalRow before, @Nullable LocalRow after) {
        var previous = catalog.assignment(code).map(Assignment::target).orElse(null);
        var rows = new ArrayList<>(state.rows());
        rows.remove(before);
        if (after != null) {
            rows.add(after);
        }
        rows.sort(Comparator.comparing(LocalRow::code));
        use(new LocalState(state.revision() + 1, catalogId, rows));
        keeping.news(state.revision(), code, after, previous, clock.instant());
        control.execute(this::keep);
    }

    /** Changes rows one by one; what becomes nothing is dropped. */
    private void change(Function<LocalRow, Optional<LocalRow>> each) {
        locked(() -> {
            var rows = state.rows().stream()
                    .flatMap(each.andThen(Optional::stream))
                    .toList();
            if (!rows.equals(state.rows())) {
                use(new LocalState(state.revision() + 1, catalogId, rows));
            }
            return rows;
        });
    }

    private void use(LocalState next) {
        state = next;
        catalog.useLocal(next.rows().stream()
                .filter(row -> !row.isReplaced())
                .map(LocalRow::assignment)
                .toList());
    }

    /** On the control thread. */
    private void keep() {
        if (keeping.keep(state)) {
            catalog.announceLocal();
            observers.forEach(Runnable::run);
        }
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
