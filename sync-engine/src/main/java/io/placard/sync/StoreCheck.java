package io.placard.sync;

import io.placard.catalog.StoreSettings;
import io.placard.sync.realtime.LiveEndpoint;
import io.placard.sync.realtime.News;
import io.placard.sync.realtime.PusherRealtime;
import io.placard.sync.realtime.Signal;
import io.placard.sync.realtime.Supervisor;
import io.placard.sync.rest.Answer;
import io.placard.sync.rest.ApiSettings;
import io.placard.sync.rest.ApiSettings.Timeouts;
import io.placard.sync.rest.CatalogApi;
import io.placard.sync.rest.OkHttpCatalogApi;
import io.placard.sync.wire.ProductPage;
import io.placard.sync.wire.SettingsReader;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;

/** Tries whether the store can be read and its live channel be had, and says in words what to do where not. */
public final class StoreCheck {
    private static final String API = "catalog API";
    private static final String LIVE = "live channel";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GOODBYE = Duration.ofSeconds(1);

    private final SyncSettings settings;
    private final Clock clock;

    /** Does nothing yet. */
    public StoreCheck(SyncSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What was found out about one thing.
     *
     * @param subject what was tried
     * @param words what was found, and what to do where it is not well
     */
    public record Finding(String subject, boolean ok, String words) {}

    /** Tries everything; takes at most about half a minute. Waits for the network on the calling thread. */
    public List<Finding> run() {
        var findings = new ArrayList<Finding>();
        var timeouts = new Timeouts(PATIENCE, PATIENCE, PATIENCE);
        try (var api = new OkHttpCatalogApi(
                new ApiSettings(settings.apiUrl(), settings.catalogId(), settings.token(), timeouts))) {
            var store = api.settings(null).map(SettingsReader::read);
            store.findFailure().ifPresent(failure -> findings.add(new Finding(API, false, failure.words())));
            store.find().flatMap(reading -> reading.find()).ifPresent(read -> {
                findings.add(products(api, read));
                findings.add(live(read));
            });
        }
        return findings;
    }

    private static Finding products(CatalogApi api, StoreSettings store) {
        return switch (api.products(1, null)) {
            case Answer.Ok<ProductPage>(var page, var _) ->
                new Finding(API, true, "store \"" + store.name() + "\" answers and has " + count(page) + " products");
            case Answer.Failed<ProductPage>(var failure) -> new Finding(API, false, failure.words());
            case Answer.NotModified<ProductPage> _ -> new Finding(API, false, "answered 304 to a plain question");
        };
    }

    private static int count(ProductPage page) {
        return page.totalCount() < 0 ? page.products().size() : page.totalCount();
    }

    private Finding live(StoreSettings store) {
        return switch (LiveChannelChoice.of(settings.live(), store)) {
            case LiveChannelChoice.Endpoint(var endpoint) -> subscribe(endpoint);
            case LiveChannelChoice.Unusable(var words) -> new Finding(LIVE, false, words);
            case LiveChannelChoice.None _ ->
                new Finding(
                        LIVE,
                        true,
                        "none: neither the store nor live.app_key names one, so the store is asked every "
                                + settings.pollEvery().toSeconds() + " s instead");
        };
    }

    private Finding subscribe(LiveEndpoint endpoint) {
        var signals = new LinkedBlockingQueue<Signal>();
        var supervisor = new Supervisor(
                new PusherRealtime(clock, OkHttpClient::new), signals::add, RandomGenerator.getDefault());
        try {
            supervisor.follow(endpoint, clock.instant());
            return verdict(endpoint, supervisor, signals);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Finding(LIVE, false, "was not waited for");
        } finally {
            supervisor.close(GOODBYE);
        }
    }

    private Finding verdict(LiveEndpoint endpoint, Supervisor supervisor, LinkedBlockingQueue<Signal> signals)
            throws InterruptedException {
        var deadline = clock.instant().plus(PATIENCE);
        for (var now = clock.instant(); now.isBefore(deadline); now = clock.instant()) {
            var signal = signals.poll(100, TimeUnit.MILLISECONDS);
            var news = signal == null ? Optional.<News>empty() : supervisor.on(signal, clock.instant());
            if (news.isPresent()) {
                return finding(endpoint, news.get());
            }
        }
        return new Finding(
                LIVE,
                false,
                endpoint.address() + " did not answer in " + PATIENCE.toSeconds()
                        + " s: check the network, a firewall in between, and live.host");
    }

    private static Finding finding(LiveEndpoint endpoint, News news) {
        return switch (news) {
            case News.Up _ ->
                new Finding(LIVE, true, "subscribed to " + endpoint.channel() + " at " + endpoint.address());
            case News.Down(var words) ->
                new Finding(
                        LIVE,
                        false,
                        endpoint.address() + ": " + words + "; check live.cluster or live.host and its port");
            case News.Refused(var words) -> new Finding(LIVE, false, words);
            case News.Unreadable(var words) ->
                new Finding(LIVE, false, endpoint.address() + " does not speak Pusher: " + words);
            case News.Arrived _ -> new Finding(LIVE, true, "events arrive from " + endpoint.address());
        };
    }
}
