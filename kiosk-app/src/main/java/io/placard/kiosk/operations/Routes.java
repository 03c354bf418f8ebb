package io.placard.kiosk.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which path and method leads where. Paths are compared as a whole, so that none leads to a file or out of a folder.
 */
final class Routes {
    private final Map<String, Map<String, HttpHandler>> byPath = new HashMap<>();

    /** Adds one; the first one for a path and method stays. */
    Routes add(String method, String path, HttpHandler handler) {
        byPath.computeIfAbsent(path, _ -> new TreeMap<>()).putIfAbsent(method, handler);
        return this;
    }

    /** Adds what a topic brings. */
    Routes addAll(Collection<Endpoint> endpoints) {
        endpoints.forEach(each -> add(each.method(), each.path(), each::serve));
        return this;
    }

    Set<String> paths() {
        return Set.copyOf(byPath.keySet());
    }

    void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var byMethod = byPath.get(path);
        if (byMethod == null) {
            Answer.text(404, "There is nothing at " + path + ".").sendUnread(exchange);
            return;
        }
        var handler = byMethod.get(exchange.getRequestMethod());
        if (handler == null) {
            var taken = String.join(", ", byMethod.keySet());
            Answer.text(405, path + " takes " + taken + ".")
                    .with("Allow", taken)
                    .sendUnread(exchange);
            return;
        }
        handler.handle(exchange);
    }
}
