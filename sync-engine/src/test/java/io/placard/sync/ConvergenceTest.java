package io.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.catalog.live.LiveCatalog;
import io.placard.sync.cache.Cache;
import io.placard.sync.copy.LocalCopy;
import io.placard.sync.machine.Event;
import io.placard.sync.machine.ReadKind;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.realtime.Signal.Frame;
import io.placard.sync.rest.Questions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * Whatever happens to the store, to its events and in between the pages of reads: after the dust has settled and one
 * reconcile the copy equals the store. Time is virtual and everything runs on one thread, so that a seed replays.
 */
class ConvergenceTest {
    @Property(tries = 5)
    void afterOneReconcileTheCopyEqualsTheStore(@ForAll long seed) {
        var world = new World(seed);
        try {
            for (var season = 0; season < 3; season++) {
                for (var step = 0; step < 40; step++) {
                    world.step();
                }
                world.settle();

                assertThat(world.cached()).isEqualTo(world.truth());
            }
        } finally {
            world.close();
        }
    }

    /** A store, its events on their way, and a kiosk. */
    private static final class World {
        private final Random random;
        private final MovingClock clock = new MovingClock();
        private final Path folder = newFolder();
        private final Cache cache = Cache.open(folder, clock);
        private final LiveCatalog catalog = new LiveCatalog(Locale.ROOT, clock);
        private final Ledger ledger = new Ledger(notice -> {});
        private final ModelStore store = new ModelStore();
        private final Queue<Runnable> work = new ArrayDeque<>();
        private final List<Frame> underWay = new ArrayList<>();
        private final EventDesk desk;
        private final Reads reads;
        private boolean isReading;
        private boolean needsFull;

        private World(long seed) {
            random = new Random(seed);
            var copy = new LocalCopy(cache, catalog, ledger::trouble);
            var questions = new Questions(() -> store, work::add, Runnable::run);
            var tombstones = new Tombstones();
            var errands = new Errands(questions, copy, clock, () -> {});
            desk = new EventDesk(copy, tombstones, errands, ledger, clock);
            reads = new Reads(copy, questions, tombstones, ledger, clock, this::machine);
            store.beforeAnswer(this::meanwhile);
        }

        private void machine(Event event) {
            needsFull |= event instanceof Event.CountDiffers;
        }

        void step() {
            clock.pass(Duration.ofMillis(random.nextInt(30_000)));
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> change();
                case 3, 4, 5 -> deliver();
                case 6 -> read(ReadKind.INCREMENTAL);
                default -> read(ReadKind.FULL);
            }
        }

        /** The network heals, late events trickle in, and the schedule does the rest. */
        void settle() {
            while (!underWay.isEmpty()) {
                desk.handle(underWay.remove(random.nextInt(underWay.size())));
                work();
            }
            store.beforeAnswer(() -> {});
            clock.pass(Duration.ofMinutes(15));
            needsFull = false;
            read(random.nextBoolean() ? ReadKind.FULL : ReadKind.INCREMENTAL);
            for (var again = 0; needsFull && again < 3; again++) {
                needsFull = false;
                read(ReadKind.FULL);
            }
            store.beforeAnswer(this::meanwhile);
        }

        private void read(ReadKind kind) {
            isReading = true;
            reads.begin(kind, settings -> {});
            work();
            isReading = false;
        }

        private void work() {
            for (var next = work.poll(); next != null; next = work.poll()) {
                next.run();
            }
        }

        /** Between two answers of the store, life goes on. */
        private void meanwhile() {
            if (isReading) {
                for (var n = random.nextInt(3); n > 0; n--) {
                    change();
                }
                for (var n = random.nextInt(3); n > 0; n--) {
                    deliver();
                }
                clock.pass(Duration.ofMillis(1 + random.nextInt(500)));
            }
        }

        private void change() {
            clock.pass(Duration.ofMillis(1 + random.nextInt(5)));
            var id = 1L + random.nextInt(25);
            if (random.nextInt(4) == 0) {
                if (store.delete(id)) {
                    broadcast("product_destroyed", FakeStore.destroyed(id));
                }
                return;
            }
            var before = store.find(id);
            var now = FakeStore.product(id, random.nextInt(4), clock.instant());
            now.put("status", random.nextInt(5) == 0 ? "unpublished" : "published");
            store.put(now);
            broadcast("product_updated", random.nextInt(3) == 0 ? changesOnly(before, now) : whole(before, now));
        }

        private static String whole(@Nullable ObjectNode before, ObjectNode now) {
            return "{\"changes\":" + changes(before, now) + ",\"product\":" + now + "}";
        }

        private static String changesOnly(@Nullable ObjectNode before, ObjectNode now) {
            return "{\"changes\":" + changes(before, now) + ",\"product\":{\"id\":" + now.get("id") + "}}";
        }

        private static String changes(@Nullable ObjectNode before, ObjectNode now) {
            var changes = now.objectNode();
            for (var field : List.of("stock", "status", "updated_at")) {
                var old = before == null ? now.nullNode() : before.get(field);
                changes.putArray(field).add(old).add(now.get(field));
            }
            return changes.toString();
        }

        /** Some events are lost, some come twice. */
        private void broadcast(String event, String data) {
            var frame = new Frame(1, event, data, 0);
            var luck = random.nextInt(10);
            for (var times = luck == 0 ? 0 : luck == 1 ? 2 : 1; times > 0; times--) {
                underWay.add(frame);
            }
        }

        /** Usually in order, sometimes not. */
        private void deliver() {
            if (!underWay.isEmpty()) {
                var which = random.nextInt(4) == 0 ? random.nextInt(underWay.size()) : 0;
                desk.handle(underWay.remove(which));
                if (!isReading) {
                    work();
                }
            }
        }

        List<String> cached() {
            return cache.load().products().stream()
                    .map(each -> each.id() + ":" + each.stock() + ":" + each.published() + ":" + each.updatedAt())
                    .sorted()
                    .toList();
        }

        List<String> truth() {
            assertThat(catalog.size()).isEqualTo(store.size());
            return store.lines();
        }

        void close() {
            cache.close();
        }

        private static Path newFolder() {
            try {
                return Files.createTempDirectory("placard-convergence");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Stands still until told. */
    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
