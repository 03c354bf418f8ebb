package io.placard.kiosk.demo.pusher;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.java_websocket.WebSocket;

/** Who listens to which channel. Safe for use from any thread. */
final class Channels {
    private final Map<String, Set<WebSocket>> listeners = new ConcurrentHashMap<>();

    void join(String channel, WebSocket socket) {
        listeners.computeIfAbsent(channel, _ -> ConcurrentHashMap.newKeySet()).add(socket);
    }

    void leave(String channel, WebSocket socket) {
        listeners.getOrDefault(channel, Set.of()).remove(socket);
    }

    void leaveAll(WebSocket socket) {
        listeners.values().forEach(each -> each.remove(socket));
    }

    List<WebSocket> of(String channel) {
        return List.copyOf(listeners.getOrDefault(channel, Set.of()));
    }
}
