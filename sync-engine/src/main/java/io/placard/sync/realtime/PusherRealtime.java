package io.placard.sync.realtime;

import com.pusher.client.PusherOptions;
import com.pusher.client.channel.impl.InternalChannel;
import com.pusher.client.connection.ConnectionState;
import com.pusher.client.connection.impl.InternalConnection;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.OkHttpClient;

/**
 * The live channel by the Pusher client. Every connection is assembled anew from the client's parts, with its retries
 * switched off: it gives up after 85 seconds, hides the close code and hangs on a server that never greets, so that
 * {@link Supervisor} does all this instead.
 */
public final class PusherRealtime implements Realtime {
    private final Clock clock;
    private final Supplier<OkHttpClient> http;

    /** @param http asks for leave to subscribe to private channels */
    public PusherRealtime(Clock clock, Supplier<OkHttpClient> http) {
        this.clock = clock;
        this.http = http;
    }

    @Override
    public Connection connect(LiveEndpoint endpoint, long generation, Consumer<Signal> signals) {
        SSLSocketFactory tls;
        try {
            tls = TrustedCertificates.socketFactory(endpoint.trustStore());
        } catch (GeneralSecurityException | IOException e) {
            signals.accept(new Signal.Forbidden(
                    generation, "The certificates of live.trust_store cannot be used: " + e.getMessage()));
            return new NoConnection();
        }
        var parts = new ClientParts(generation, signals, tls, clock);
        var ears = new Ears(generation, signals, parts, endpoint.channel());
        var connection = parts.getConnection(endpoint.appKey(), options(endpoint), ears::hear);
        connection.bind(ConnectionState.ALL, ears);
        var channels = parts.getChannelManager();
        channels.setConnection(connection);
        ears.pass(channels::handleEvent);
        channels.subscribeTo(channel(endpoint, parts, connection, generation, signals), ears);
        connection.connect();
        return new PusherConnection(parts);
    }

    private InternalChannel channel(
            LiveEndpoint endpoint,
            ClientParts parts,
            InternalConnection connection,
            long generation,
            Consumer<Signal> signals) {
        return endpoint.findAuthUrl()
                .<InternalChannel>map(url -> parts.newPrivateChannel(
                        connection, endpoint.channel(), new ChannelAuthorization(http.get(), url, generation, signals)))
                .orElseGet(() -> parts.newPublicChannel(endpoint.channel()));
    }

    private static PusherOptions options(LiveEndpoint endpoint) {
        return new PusherOptions()
                .setHost(endpoint.host())
                .setWsPort(endpoint.port())
                .setWssPort(endpoint.port())
                .setUseTLS(endpoint.tls())
                .setActivityTimeout(Supervisor.ACTIVITY.toMillis())
                .setPongTimeout(Supervisor.PONG.toMillis())
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

    private record PusherConnection(ClientParts parts) implements Connection {
        private static final Duration PATIENCE = Duration.ofMillis(500);

        @Override
        public void close() {
            parts.end(PATIENCE);
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
