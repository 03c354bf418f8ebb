package io.placard.sync.realtime;

import com.pusher.client.channel.PrivateChannelEventListener;
import com.pusher.client.channel.PusherEvent;
import com.pusher.client.connection.ConnectionEventListener;
import com.pusher.client.connection.ConnectionState;
import com.pusher.client.connection.ConnectionStateChange;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Listens to one connection of the client: copies what it says into signals and hands them over, nothing else. */
final class Ears implements ConnectionEventListener, PrivateChannelEventListener {
    static final String NO_PONG = "the server did not answer a ping";

    private static final String INTERNAL = "pusher";
    private static final String SUBSCRIPTION_ERROR = "pusher:subscription_error";
    private static final String PING = "pusher:ping";
    private static final String PONG = "{\"event\":\"pusher:pong\",\"data\":{}}";

    private final long generation;
    private final Consumer<Signal> signals;
    private final ClientParts parts;
    private final String channel;
    private Consumer<PusherEvent> next = event -> {};
    private Consumer<String> mouth = message -> {};
    private Supplier<@Nullable String> socketId = () -> null;

    Ears(long generation, Consumer<Signal> signals, ClientParts parts, String channel) {
        this.generation = generation;
        this.signals = signals;
        this.parts = parts;
        this.channel = channel;
    }

    /**
     * Where the client itself wants to have the events, how the server is answered, and how it calls the connection.
     */
    void pass(Consumer<PusherEvent> toClient, Consumer<String> toServer, Supplier<@Nullable String> serversName) {
        next = toClient;
        mouth = toServer;
        socketId = serversName;
    }

    void hear(PusherEvent event) {
        var name = event.getEventName();
        if (name.equals(PING)) {
            // The client leaves this unanswered, and some servers cut a line on which nobody answers.
            mouth.accept(PONG);
        } else if (name.equals(SUBSCRIPTION_ERROR)) {
            signals.accept(refused(dataOf(event)));
        } else if (!name.startsWith(INTERNAL) && channel.equals(event.getChannelName())) {
            signals.accept(new Signal.Frame(generation, name, dataOf(event), parts.arrivedMicros()));
        }
        next.accept(event);
    }

    private Signal refused(String data) {
        var lasting = data.contains("401") || data.contains("403");
        var words = "The live server does not let this kiosk subscribe to " + channel + ": " + data;
        return lasting ? new Signal.Forbidden(generation, words) : new Signal.Closed(generation, -1, words);
    }

    /** The client's own getter throws where a frame has no data. */
    private static String dataOf(PusherEvent event) {
        return event.getProperty("data") == null ? "" : event.getData();
    }

    @Override
    public void onConnectionStateChange(ConnectionStateChange change) {
        if (change.getCurrentState() == ConnectionState.CONNECTED) {
            signals.accept(new Signal.Connected(generation, Objects.requireNonNullElse(socketId.get(), "")));
        } else if (change.getCurrentState() == ConnectionState.DISCONNECTED) {
            // Where the socket told its code, this comes second and is not heard; a ping without a pong may show here
            // before.
            signals.accept(new Signal.Closed(generation, -1, NO_PONG));
        }
    }

    @Override
    public void onError(@Nullable String message, @Nullable String code, @Nullable Exception e) {
        if (e == null && code != null) {
            signals.accept(new Signal.Complaint(generation, Integer.parseInt(code), message == null ? "" : message));
        }
    }

    @Override
    public void onSubscriptionSucceeded(String channelName) {
        signals.accept(new Signal.Subscribed(generation));
    }

    @Override
    public void onAuthenticationFailure(String message, Exception e) {
        signals.accept(new Signal.Closed(generation, -1, message));
    }

    @Override
    public void onEvent(@Nullable PusherEvent event) {
        // Not bound: events are taken before the client sorts them, in the order in which they came.
    }
}
