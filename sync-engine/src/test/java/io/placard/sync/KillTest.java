package io.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.sync.cache.Cache;
import io.placard.sync.realtime.FakePusherServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process that follows a store is killed again and again, while it reads all and while events pour in. What is on
 * disk afterwards is the catalogue as it was before the read or as it is after it, never half of one, and no row of a
 * live event is older than it was. {@code -Dplacard.rounds=200} kills more often.
 */
class KillTest {
    private static final Logger log = LoggerFactory.getLogger(KillTest.class);
    private static final int ROUNDS = Integer.getInteger("placard.rounds", 2);
    private static final long SEED = Long.getLong("placard.seed", 1L);
    private static final int PAGES = 3;
    /** These change only from read to read, and all of them at once. */
    private static final int READ = 900;
    /** These change by live events all the time. */
    private static final int TOLD = 100;

    private static final long FIRST_TOLD = 100_000;
    private static final Instant T0 = Instant.parse("2026-01-05T00:00:00Z");

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final AtomicBoolean isOver = new AtomicBoolean();
    private Map<Long, Instant> told = new HashMap<>();
    private Map<Long, Instant> before = Map.of();

    @Test
    void whereverItIsKilledTheOldOrTheNewCatalogueIsThere() throws IOException, InterruptedException {
        try (var store = FakeStore.start();
                var pusher = FakePusherServer.start()) {
            for (var id = FIRST_TOLD; id < FIRST_TOLD + TOLD; id++) {
                store.put(FakeStore.product(id, 5, T0));
            }
            var churn = Thread.ofPlatform().daemon().start(() -> churn(store, pusher));
            var anew = 0;
            for (var round = 1; round <= ROUNDS; round++) {
                change(store, round);
                kill(store, pusher, random.nextInt(PAGES + 2), random.nextInt(60));
                anew += check(store, round) ? 1 : 0;
            }
            kill(store, pusher, PAGES + 1, 0);
            assertThat(check(store, ROUNDS + 1)).isTrue();
            log.info("seed {}: of {} rounds {} ended in the new catalogue", SEED, ROUNDS, anew);
            isOver.set(true);
            churn.join();
        }
    }

    /** Everything is newer, some products are gone, others have come. */
    private static void change(FakeStore store, int round) {
        store.products().keySet().removeIf(id -> id < FIRST_TOLD);
        for (var id = 1L + round; id <= READ + round; id++) {
            store.put(FakeStore.product(id, 5, T0.plusSeconds(round)));
        }
    }

    private void churn(FakeStore store, FakePusherServer pusher) {
        var chance = new Random(SEED);
        for (var tick = 1L; !isOver.get(); tick++) {
            var id = FIRST_TOLD + chance.nextInt(TOLD);
            store.put(FakeStore.product(id, 1 + chance.nextInt(9), T0.plusMillis(tick)));
            pusher.publish("store_products_" + FakeStore.STORE_ID, "product_updated", store.updated(id));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** Runs a process until so many pages were asked for, or the read has ended, and a little longer. */
    private void kill(FakeStore store, FakePusherServer pusher, int pages, int thenMillis)
            throws IOException, InterruptedException {
        var asked = new CountDownLatch(Math.min(pages, PAGES));
        store.beforePage(asked::countDown);
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashChild.class.getName(),
                        folder.toString(),
                        store.apiUrl().toString(),
                        String.valueOf(pusher.port()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = child.inputReader()) {
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
            if (pages > PAGES) {
                for (var line = said.readLine(); !Objects.equals(line, "read"); line = said.readLine()) {
                    assertThat(line).as("what the process says besides its log").isNotNull();
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(thenMillis));
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Says whether the new catalogue is there. */
    private boolean check(FakeStore store, int round) {
        var onDisk = onDisk();
        var read = new TreeMap<>(onDisk);
        read.keySet().removeIf(id -> id >= FIRST_TOLD);
        var now = store.products().entrySet().stream()
                .filter(each -> each.getKey() < FIRST_TOLD)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> Instant.parse(each.getValue().get("updated_at").asText())));
        assertThat(List.of(before, now))
                .as("round %d of seed %d: the catalogue before the read or after it", round, SEED)
                .contains(read);
        onDisk.keySet().removeIf(id -> id < FIRST_TOLD);
        told.forEach((id, version) -> assertThat(onDisk.get(id))
                .as("round %d of seed %d: product %d, which events change", round, SEED, id)
                .isAfterOrEqualTo(version));
        told = onDisk;
        before = read;
        return read.equals(now);
    }

    private Map<Long, Instant> onDisk() {
        try (var cache = Cache.open(folder, InstantSource.system())) {
            assertThat(cache.trouble()).isEmpty();
            return cache.load().products().stream()
                    .collect(Collectors.toMap(Product::id, each -> Objects.requireNonNull(each.updatedAt())));
        }
    }
}
