package io.placard.sync;

import io.placard.catalog.Catalog;
import io.placard.catalog.live.LiveCatalog;
import io.placard.catalog.local.LocalAssignments;
import io.placard.catalog.search.ProductSearch;
import io.placard.sync.cache.Cache;
import io.placard.sync.control.Control;
import io.placard.sync.control.Mailbox;
import io.placard.sync.copy.LocalCopy;
import io.placard.sync.local.Keeping;
import io.placard.sync.local.LocalDesk;
import io.placard.sync.local.LocalKeeper;
import io.placard.sync.local.Messenger;
import io.placard.sync.machine.FleetPlace;
import io.placard.sync.machine.State;
import io.placard.sync.outbox.Destination;
import io.placard.sync.outbox.Limits;
import io.placard.sync.outbox.MessageQueue;
import io.placard.sync.pictures.FileKind;
import io.placard.sync.pictures.PictureFiles;
import io.placard.sync.realtime.PusherRealtime;
import io.placard.sync.realtime.Realtime;
import io.placard.sync.rest.ApiSettings;
import io.placard.sync.rest.OkHttpCatalogApi;
import io.placard.sync.rest.Questions;
import io.placard.sync.rest.WebhookCarrier;
import io.placard.sync.search.LiveSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a local copy of a store equal to its back end, for as long as it is open and whatever the network does. Reading
 * the catalogue never waits; all deciding and writing is done by one thread.
 */
public final class SyncEngine implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SyncEngine.class);
    private static final Duration DEADLINE = Duration.ofSeconds(3);
    /** For pictures, and as many again for films. */
    private static final long BUDGET_BYTES = 1024L * 1024 * 1024;

    private static final String LOCAL_CHANGED = "assignment_changed";

    /** A shop's kiosks are often switched on together. */
    private static final Duration PICTURES_BEGIN_WITHIN = Duration.ofMinutes(1);

    private final Cache cache;
    private final LiveCatalog catalog;
    private final LiveSearch search;
    private final PictureFiles pictures;
    private final PictureFiles films;
    private final FleetPlace place;
    private final ExecutorService readers = Questions.threads();
    private final Questions questions;
    private final StoreFollower follower;
    private final Mailbox mailbox;
    private final Ledger ledger;
    private final MessageQueue messages;
    private final LocalDesk local;
    private final AtomicBoolean isServing = new AtomicBoolean();
    private final Clock clock;

    private SyncEngine(SyncSettings settings, Clock clock, RandomGenerator random, Consumer<SyncNotice> notices) {
        this.clock = clock;
        ledger = new Ledger(notices);
        mailbox = new Mailbox();
        cache = Cache.open(settings.dataDir(), clock);
        catalog = new LiveCatalog(settings.locale(), clock);
        search = new LiveSearch(catalog);
        pictures = files(FileKind.PICTURES, settings.dataDir().resolve("images"), random);
        films = files(FileKind.FILMS, settings.dataDir().resolve("films"), random);
        place = FleetPlace.of(settings.kioskId());
        messages = messageQueue(settings, random);
        questions = new Questions(() -> new OkHttpCatalogApi(apiSettings(settings)), mailbox::post, readers);
        var copy = new LocalCopy(cache, catalog, ledger::trouble);
        local = localDesk(settings);
        copy.onStartOver(local::setAside);
        follower = new StoreFollower(
                settings,
                copy,
                questions,
                lazyRealtime(clock),
                mailbox,
                ledger,
                StoreFollower.Surroundings.of(Control.Time.of(clock), random));
    }

    /**
     * Opens the cache; {@link #load} shows what it holds, {@link #follow} keeps it in step. Waits for the disk only.
     *
     * @param clock the wall clock; times reads and stamps events
     * @param random spreads all that would otherwise be done by all kiosks of a fleet at once
     * @param notices called on the control thread; must return quickly
     */
    public static SyncEngine open(
            SyncSettings settings, Clock clock, RandomGenerator random, Consumer<SyncNotice> notices) {
        return new SyncEngine(settings, clock, random, notices);
    }

    /** Shows what the cache holds; once. Waits for the disk only. */
    public void load() {
        local.load();
        var stored = cache.load();
        catalog.replaceAll(stored.products(), stored.structure());
        try {
            pictures.open();
            films.open();
        } catch (IOException e) {
            log.warn("No folder for pictures or films: they are fetched anew each time. {}", e.getMessage());
        }
    }

    /**
     * Begins to answer searches, to keep what people here say, and to tell others; leaves the store alone. After
     * {@link #load}; {@link #follow} does it too. Returns at once.
     */
    public void serve() {
        if (isServing.compareAndSet(false, true)) {
            search.start();
            local.start();
            messages.tell(local);
            messages.start();
        }
    }

    /** Begins to follow the store; once, after {@link #load}. Returns at once. */
    public void follow() {
        follower.start();
        serve();
        pictures.stock(catalog, this::isInStep, place.within(PICTURES_BEGIN_WITHIN));
        films.stock(catalog, () -> isInStep() && !pictures.isBusy(), place.within(PICTURES_BEGIN_WITHIN));
    }

    /** What the kiosk may show. */
    public Catalog catalog() {
        return catalog;
    }

    /** Finds products by words; from {@link #serve} on, at first among a part of them. */
    public ProductSearch search() {
        return search;
    }

    /** The pictures of products, as files. */
    public Pictures pictures() {
        return new StoredPictures(pictures);
    }

    /** The films of products and advertisements, as files. */
    public Films films() {
        return new StoredFilms(films);
    }

    /** What people here say that tags and slots stand for. */
    public LocalAssignments assignments() {
        return local;
    }

    /** Tells others what happens here. */
    public Outbox outbox() {
        return new Outbox() {
            @Override
            public void append(String kind, Map<String, ?> facts) {
                messages.append(kind, facts);
            }

            @Override
            public Status status() {
                var now = messages.status();
                return new Status(now.pending(), now.oldestAt(), now.sent(), now.dropped());
            }
        };
    }

    /** How in step the copy is, now. From any thread. */
    public SyncStatus status() {
        var state = follower.state();
        var lastError = cache.trouble().orElse(ledger.lastError());
        return new SyncStatus(
                StoreFollower.stateOf(state),
                catalog.size(),
                catalog.listed().size(),
                ledger.times(state instanceof State.Live ? clock.instant() : null),
                ledger.events(),
                ledger.reconciles(),
                follower.reconnects(),
                follower.generation(),
                state instanceof State.Misconfigured wrong ? wrong.words() : lastError);
    }

    /** Reads everything anew as soon as possible. Returns at once; from any thread. */
    public void resync() {
        mailbox.post(follower::resync);
    }

    /** Stops following and closes the cache, within three seconds. */
    @Override
    public void close() {
        follower.close(DEADLINE.minusSeconds(1));
        search.close();
        readers.shutdownNow();
        questions.close();
        pictures.close();
        films.close();
        local.close();
        messages.close();
        cache.close();
    }

    /** A read under way, or a store that cannot be reached, is no time for pictures. */
    private boolean isInStep() {
        return switch (follower.state()) {
            case State.Live _, State.Polling _ -> true;
            case State.Starting _, State.Snapshotting _, State.CatchingUp _, State.Offline _, State.Misconfigured _ ->
                false;
        };
    }

    private PictureFiles files(FileKind kind, Path folder, RandomGenerator random) {
        return new PictureFiles(kind, folder, BUDGET_BYTES, new PlainHttp()::client, clock, random);
    }

    private MessageQueue messageQueue(SyncSettings settings, RandomGenerator random) {
        var destinations = settings.webhooks().stream()
                .map(each -> new Destination(each.url(), each.token()))
                .toList();
        var carrier = new WebhookCarrier(new PlainHttp()::client, clock);
        return new MessageQueue(cache.outbox(), destinations, carrier, Limits.DEFAULT, clock, random);
    }

    private LocalDesk localDesk(SyncSettings settings) {
        Optional<Messenger> messenger = settings.webhooks().isEmpty()
                ? Optional.empty()
                : Optional.of((id, facts) -> messages.append(id, LOCAL_CHANGED, facts));
        var keeper = new LocalKeeper(cache.local(), settings.dataDir());
        return new LocalDesk(
                catalog, settings.catalogId(), new Keeping(keeper, messenger, ledger::trouble), mailbox::post, clock);
    }

    private static ApiSettings apiSettings(SyncSettings settings) {
        return new ApiSettings(settings.apiUrl(), settings.catalogId(), settings.token(), ApiSettings.Timeouts.DEFAULT);
    }

    /** The Pusher client's classes are loaded when it is first needed, not before the first screen. */
    private static Realtime lazyRealtime(Clock clock) {
        var http = new PlainHttp();
        return (endpoint, generation, signals) ->
                new PusherRealtime(clock, http::client).connect(endpoint, generation, signals);
    }

    /** A client without the store's token, made when it is first needed. */
    private static final class PlainHttp {
        private static final Duration PATIENCE = Duration.ofSeconds(10);

        private @Nullable OkHttpClient made;

        private synchronized OkHttpClient client() {
            var client = made;
            if (client == null) {
                client = new OkHttpClient.Builder()
                        .connectTimeout(PATIENCE)
                        .readTimeout(PATIENCE)
                        .writeTimeout(PATIENCE)
                        .build();
                made = client;
            }
            return client;
        }
    }
}
