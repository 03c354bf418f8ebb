package io.placard.sync;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the store is and how closely to follow it.
 *
 * @param apiUrl the API's base, without the catalogue id
 * @param token the store token; never logged
 * @param dataDir holds the cache and the pictures
 * @param kioskId tells this kiosk from its neighbours; spreads load
 * @param locale names are sorted as its speakers expect it
 * @param webhooks who is told what happens at the kiosk; empty for nobody
 */
public record SyncSettings(
        URI apiUrl,
        long catalogId,
        String token,
        Path dataDir,
        String kioskId,
        Locale locale,
        LiveSettings live,
        Duration reconcileEvery,
        Duration pollEvery,
        List<Webhook> webhooks) {
    public SyncSettings {
        webhooks = List.copyOf(webhooks);
    }

    /**
     * Who takes messages: a POST with {@code {"events":[{"id","kind","at","data"}]}}.
     *
     * @param token sent as a bearer token; null for none; never logged
     */
    public record Webhook(URI url, @Nullable String token) {
        @Override
        public String toString() {
            return "Webhook[" + url.getAuthority() + "]";
        }
    }

    @Override
    public String toString() {
        return "SyncSettings[" + apiUrl + "/" + catalogId + ", " + dataDir + "]";
    }

    /**
     * Overrides of the live channel that the store's settings name; null takes the store's.
     *
     * @param host a self-hosted server instead of a cluster
     */
    public record LiveSettings(
            @Nullable String appKey,
            @Nullable String cluster,
            @Nullable String host,
            @Nullable Integer wsPort,
            @Nullable Integer wssPort,
            @Nullable Boolean tls,
            @Nullable Boolean privateChannel,
            @Nullable URI authUrl,
            @Nullable Path trustStore) {
        /** The store's settings decide all. */
        public static final LiveSettings FROM_STORE =
                new LiveSettings(null, null, null, null, null, null, null, null, null);
    }
}
