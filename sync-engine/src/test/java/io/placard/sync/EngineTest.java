package io.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.CatalogChange;
import io.placard.sync.SyncSettings.LiveSettings;
import io.placard.sync.realtime.FakePusherServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An engine between a store and a live server, both real as far as the wire goes, and both to be troubled. */
abstract class EngineTest {
    static final String CHANNEL = "store_products_" + FakeStore.STORE_ID;
    static final Instant T0 = Instant.parse("2026-01-05T00:00:00Z");

    @TempDir
    Path folder;

    final LinkedBlockingQueue<SyncNotice> notices = new LinkedBlockingQueue<>();
    final LinkedBlockingQueue<CatalogChange> changes = new LinkedBlockingQueue<>();
    List<SyncSettings.Webhook> webhooks = List.of();
    long catalogId = 7;
    FakeStore store;
    FakePusherServer pusher;

    @BeforeEach
    void startServers() throws IOException {
        store = FakeStore.start();
        pusher = FakePusherServer.start();
        for (var id = 1L; id <= 800; id++) {
            store.put(FakeStore.product(id, 5, T0));
        }
    }

    @AfterEach
    void stopServers() {
        pusher.close();
        store.close();
    }

    final SyncEngine open() {
        return open(here());
    }

    final SyncEngine open(LiveSettings live) {
        var engine = SyncEngine.open(settings(live), Clock.systemUTC(), new Random(1), notices::add);
        engine.load();
        engine.follow();
        return engine;
    }

    /** The live channel of this test's own server. */
    final LiveSettings here() {
        return new LiveSettings(null, null, "127.0.0.1", pusher.port(), null, false, null, null, null);
    }

    final SyncSettings settings(LiveSettings live) {
        return new SyncSettings(
                store.apiUrl(),
                catalogId,
                "secret",
                folder,
                "kiosk-1",
                Locale.ROOT,
                live,
                Duration.ofMinutes(15),
                Duration.ofSeconds(60),
                webhooks);
    }

    final void await(SyncState state) throws InterruptedException {
        await(SyncNotice.StateChanged.class, each -> each.to() == state);
    }

    final <T extends SyncNotice> T await(Class<T> kind, Predicate<T> wanted) throws InterruptedException {
        var deadline = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(deadline)) {
            var notice = notices.poll(1, TimeUnit.SECONDS);
            if (kind.isInstance(notice) && wanted.test(kind.cast(notice))) {
                return kind.cast(notice);
            }
        }
        throw new AssertionError("no such " + kind.getSimpleName() + " came");
    }

    /** Waits for the engine's next sign of life until this holds. */
    final void eventually(BooleanSupplier holds) throws InterruptedException {
        var deadline = Instant.now().plusSeconds(20);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            notices.poll(20, TimeUnit.MILLISECONDS);
        }
    }

    static void waitFor(BooleanSupplier holds) {
        var deadline = Instant.now().plusSeconds(5);
        while (!holds.getAsBoolean() && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
    }
}
