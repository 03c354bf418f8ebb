package io.placard.sync.realtime;

import com.pusher.client.PusherOptions;
import com.pusher.client.channel.impl.InternalChannel;
import com.pusher.client.connection.ConnectionState;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;

/**
 * The live channel by the Pusher client. Every connection is assembled anew from the client's parts, with its retries
 * switched off: it gives up after 85 seconds, hides the close code and hangs on a server that never greets, so that
 * {@link Supervisor} does all this instead.
 */
public final class PusherRealtime implements Realtime {
    private final Clock clock;
    private final Supplier<OkHttpClient> http;
    private final LineLimits limits;

    /** @param http asks for leave to subscribe to private channels */
    public PusherRealtime(Clock clock, Supplier<OkHttpClient> http) {
        this(clock, http, LineLimits.DEFAULT);
    }

    PusherRealtime(Clock clock, Supplier<OkHttpClient> http, LineLimits limits) {
        this.clock = clock;
        this.http = http;
        this.limits = limits;
    }

    @Override
    public Connection connect(LiveEndpoint endpoint, long generation, Consumer<Signal> signals) {
        TrustedCertificates trusted;
        try {
            trusted = TrustedCertificates.with(endpoint.trustStore());
        } catch (GeneralSecurityException | IOException e) {
            signals.accept(new Signal.Forbidden(
                    generation, "The certificates of live.trust_store cannot be used: " + e.getMessage()));
            return new NoConnection();
        }
        var parts = new ClientParts(generation, signals, trusted.socketFactory(), clock);
        var ears = new Ears(generation, signals, parts, endpoint.channel());
        var connection = parts.getConnection(endpoint.appKey(), options(endpoint), ears::hear);
        connection.bind(ConnectionState.ALL, ears);
        var channels = parts.getChannelManager();
        channels.setConnection(connection);
        ears.pass(channels::handleEvent, connection::sendMessage, connection::getSocketId);
        channels.subscribeTo(
                endpoint.findAuthUrl()
                        .<InternalChannel>map(url -> parts.newPrivateChannel(
                                connection,
                                endpoint.channel(),
                                new ChannelAuthorization(
                                        trusted.trustedBy(http.get()), url, limits, generation, signals)))
                        .orElseGet(() -> parts.newPublicChannel(endpoint.channel())),
                ears);
        connection.connect();
        return new PusherConnection(parts, limits.goodbye());
    }

    private PusherOptions options(LiveEndpoint endpoint) {
        return new PusherOptions()
                .setHost(endpoint.host())
                .setWsPort(endpoint.port())
                .setWssPort(endpoint.port())
                .setUseTLS(endpoint.tls())
                .setActivityTimeout(limits.activity().toMillis())
                .setPongTimeout(limits.pong().toMillis())
                .setMaxReconnectionAttempts(0)
                .setProxy(proxyFor(endpoint));
    }

    /** The proxy that Java's own settings name for this server; only HTTP proxies are of use to the client. */
    private static Proxy proxyFor(LiveEndpoint endpoint) {
        var selector = ProxySelector.getDefault();
        if (selector == null) {
            return Proxy.NO_PROXY;
        }
        var scheme = endpoint.tls() ? "https" : "http";
        return selector.select(URI.create(scheme + "://" + endpoint.address() + "/")).stream()
                .filter(proxy -> proxy.type() == Proxy.Type.HTTP)
                .findFirst()
                .orElse(Proxy.NO_PROXY);
    }

    private record PusherConnection(ClientParts parts, Duration goodbye) implements Connection {
        @Override
        public void close() {
            parts.end(goodbye);
        }

        @Override
        public boolean awaitClosed(Duration deadline) {
            return parts.awaitEnd(deadline);
        }
    }

    private record NoConnection() implements Connection {
        @Override
        public void close() {
            // It never was.
        }

        @Override
        public boolean awaitClosed(Duration deadline) {
            return true;
        }
    }
}
