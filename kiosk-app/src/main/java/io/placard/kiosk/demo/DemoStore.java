package io.placard.kiosk.demo;

import io.placard.hardware.DeviceSettings;
import io.placard.kiosk.demo.bench.DemoBench;
import io.placard.kiosk.demo.broadcast.BroadcastPolicy;
import io.placard.kiosk.demo.broadcast.Outbox;
import io.placard.kiosk.demo.broadcast.PusherTrigger;
import io.placard.kiosk.demo.catalogue.ShopPlan;
import io.placard.kiosk.demo.pusher.PusherApp;
import io.placard.kiosk.demo.pusher.PusherServer;
import io.placard.kiosk.demo.shop.Broadcaster;
import io.placard.kiosk.demo.shop.Churn;
import io.placard.kiosk.demo.shop.ProductJson;
import io.placard.kiosk.demo.shop.Shop;
import io.placard.kiosk.demo.shop.StoreIdentity;
import io.placard.kiosk.demo.store.Store;
import io.placard.kiosk.demo.store.StoreServer;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A whole store in this process, reachable on loopback only, at ports that were free: catalogue API, live channel,
 * pictures, a back end that follows its own broadcasting rules, and simulated devices.
 */
public final class DemoStore implements AutoCloseable {
    private static final long STORE_ID = 7;
    private static final long CATALOG_ID = 42;
    private static final Logger log = LoggerFactory.getLogger(DemoStore.class);

    private final StoreIdentity identity;
    private final StoreServer server;
    private final PusherServer live;
    private final Outbox outbox;
    private final Churn churn;
    private final Optional<DemoBench> bench;
    private final DemoControls controls;

    private DemoStore(
            StoreIdentity identity,
            StoreServer server,
            PusherServer live,
            Outbox outbox,
            Churn churn,
            Optional<DemoBench> bench,
            Shop shop) {
        this.identity = identity;
        this.server = server;
        this.live = live;
        this.outbox = outbox;
        this.churn = churn;
        this.bench = bench;
        controls = new DemoStaff(shop, churn, new DemoNetwork(server, live), bench);
    }

    /**
     * Opens the store.
     *
     * @throws IOException where the loopback interface gives no ports
     */
    public static DemoStore open(DemoSettings settings) throws IOException {
        var clock = Clock.systemUTC();
        // Pseudo-terminals and the shop have nothing to do with each other, and the screen waits for both.
        var bench = CompletableFuture.supplyAsync(
                DemoStore::openBench, Thread.ofVirtual().name("demo-bench")::start);
        var app = PusherApp.random();
        var token = UUID.randomUUID().toString();
        var identity = new StoreIdentity(STORE_ID, CATALOG_ID, token, app.key(), settings.privateChannel());
        var server = new StoreServer();
        server.bind();
        var live = new PusherServer(app, clock);
        openLive(live);
        var opening = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var assortment = new ShopPlan(settings.products(), settings.seed()).at(opening);
        var json = new ProductJson(Store.pictures(server), assortment.labels());
        var outbox = new Outbox(new PusherTrigger(live.triggerUrl(), app, clock));
        var policy = new BroadcastPolicy(settings.hours());
        var shop = new Shop(assortment, clock, new Broadcaster(policy, identity.channel(), json, clock, outbox::add));
        Store.mount(server, shop, json, identity, app, new DemoPictures(shop));
        var churn = new Churn(shop, new SplittableRandom(settings.seed()), settings.churning());
        server.connect();
        outbox.start();
        churn.start();
        return new DemoStore(identity, server, live, outbox, churn, bench.join(), shop);
    }

    private static void openLive(PusherServer live) throws IOException {
        try {
            live.open();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The demo was stopped while it started", e);
        }
    }

    private static Optional<DemoBench> openBench() {
        try {
            return Optional.of(DemoBench.open());
        } catch (IOException e) {
            log.warn("The demo goes on without simulated devices. {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** The catalogue API's base, without the catalogue id. */
    public URI apiUrl() {
        return URI.create(server.url() + "/api/v1");
    }

    public long catalogId() {
        return identity.catalogId();
    }

    /** The store token; good for this run only. */
    public String token() {
        return identity.token();
    }

    public String appKey() {
        return identity.appKey();
    }

    public String liveHost() {
        return "127.0.0.1";
    }

    /** The live channel's port, without TLS. */
    public int livePort() {
        return live.livePort();
    }

    /** Where a private channel is authorised. */
    public URI authUrl() {
        return URI.create(server.url() + "/pusher/auth");
    }

    /** The simulated devices to configure; none where the platform cannot simulate them. */
    public List<DeviceSettings> devices() {
        return bench.map(DemoBench::devices).orElse(List.of());
    }

    public DemoControls controls() {
        return controls;
    }

    @Override
    public void close() {
        bench.ifPresent(DemoBench::close);
        server.close();
        churn.close();
        outbox.close();
        live.close();
    }
}
