package io.placard.sync;

import io.placard.catalog.StoreSettings;
import io.placard.sync.SyncSettings.LiveSettings;
import io.placard.sync.realtime.LiveEndpoint;
import java.util.Objects;
import java.util.Optional;

/** Where the live channel is: the configuration's word, else the store's. */
sealed interface LiveChannelChoice {
    /** Here. */
    record Endpoint(LiveEndpoint endpoint) implements LiveChannelChoice {}

    /** Nobody names one. */
    record None() implements LiveChannelChoice {}

    /** What is named cannot be used. */
    record Unusable(String words) implements LiveChannelChoice {}

    /** Chooses by both; the store's settings must have been read once. */
    static LiveChannelChoice of(LiveSettings config, StoreSettings store) {
        var told = Optional.ofNullable(store.liveChannel());
        var appKey = config.appKey() != null
                ? config.appKey()
                : told.map(StoreSettings.LiveChannel::appKey).orElse("");
        if (appKey.isBlank() || store.storeId() <= 0) {
            return new None();
        }
        var isPrivate = config.privateChannel() != null
                ? config.privateChannel()
                : told.map(StoreSettings.LiveChannel::isPrivate).orElse(false);
        if (isPrivate && config.authUrl() == null) {
            return new Unusable("The store's live channel is private: set live.auth_url in the configuration");
        }
        var tls = usesTls(config);
        return new Endpoint(new LiveEndpoint(
                appKey,
                host(config, told.map(StoreSettings.LiveChannel::cluster).orElse("")),
                port(config, tls),
                tls,
                (isPrivate ? "private-" : "") + "store_products_" + store.storeId(),
                isPrivate ? config.authUrl() : null,
                config.trustStore()));
    }

    private static String host(LiveSettings config, String storesCluster) {
        if (config.host() != null) {
            return config.host();
        }
        var cluster = Objects.requireNonNullElse(config.cluster(), storesCluster);
        return LiveEndpoint.hostOfCluster(cluster.isBlank() ? "mt1" : cluster);
    }

    /** Encrypted unless the configuration says otherwise, or names a plain port only. */
    private static boolean usesTls(LiveSettings config) {
        return config.tls() != null ? config.tls() : config.wsPort() == null || config.wssPort() != null;
    }

    private static int port(LiveSettings config, boolean tls) {
        return tls
                ? Objects.requireNonNullElse(config.wssPort(), 443)
                : Objects.requireNonNullElse(config.wsPort(), 80);
    }
}
