package io.placard.sync.local;

import io.placard.catalog.Assignment;
import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Products;
import io.placard.catalog.live.LiveCatalog;
import io.placard.catalog.live.StoreStructure;
import io.placard.sync.cache.Cache;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.LongStream;

/**
 * A kiosk's desk over a real file, with products 1 to 20, and a store that says what the test wants. All that the
 * control thread would do is done at once unless told otherwise.
 */
final class Counter implements AutoCloseable {
    static final long CATALOG = 7;

    final LiveCatalog catalog = new LiveCatalog(Locale.ROOT, Clock.systemUTC());
    final List<Told> told = new ArrayList<>();
    final List<String> troubles = new ArrayList<>();
    final LocalDesk desk;
    private final Cache cache;

    /** What others were told. */
    record Told(UUID id, Map<String, ?> facts) {}

    private Counter(Path folder, long catalogId, boolean tells, Executor control) {
        cache = Cache.open(folder, Clock.systemUTC());
        Messenger messenger = (id, facts) -> told.add(new Told(id, facts));
        desk = new LocalDesk(
                catalog,
                catalogId,
                new Keeping(
                        new LocalKeeper(cache.local(), folder),
                        tells ? Optional.of(messenger) : Optional.empty(),
                        troubles::add),
                control,
                Clock.systemUTC());
        desk.load();
        catalog.replaceAll(
                LongStream.rangeClosed(1, 20)
                        .mapToObj(id -> Products.any(id).get())
                        .toList(),
                StoreStructure.EMPTY);
        desk.start();
    }

    static Counter open(Path folder) {
        return new Counter(folder, CATALOG, false, Runnable::run);
    }

    /** The control thread's work is done by the given one. */
    static Counter writing(Path folder, Executor control) {
        return new Counter(folder, CATALOG, false, control);
    }

    static Counter telling(Path folder) {
        return new Counter(folder, CATALOG, true, Runnable::run);
    }

    static Counter ofCatalogue(Path folder, long catalogId) {
        return new Counter(folder, catalogId, false, Runnable::run);
    }

    /** From now on the store says this of the code, and nothing of others. */
    void storeSays(String code, Target target) {
        catalog.restructure(catalog.structure().withAssignments(List.of(new Assignment(code, target))));
    }

    void storeSaysNothing() {
        catalog.restructure(catalog.structure().withAssignments(List.of()));
    }

    Optional<Target> now(String code) {
        return catalog.assignment(code).map(Assignment::target);
    }

    @Override
    public void close() {
        desk.close();
        cache.close();
    }
}
