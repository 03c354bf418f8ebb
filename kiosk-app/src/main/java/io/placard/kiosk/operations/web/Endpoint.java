package io.placard.kiosk.operations.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thing that a topic answers at the operations endpoint. Who may ask is decided before; it is answered on a thread
 * of the endpoint's own, several at once.
 *
 * @param method {@code GET}, which changes nothing, or {@code POST}
 * @param path all of it, for example {@code /devices.json}
 */
public record Endpoint(String method, String path, Action action) {
    private static final Logger log = LoggerFactory.getLogger(Endpoint.class);

    /** What tells something. */
    public static Endpoint get(String path, Action action) {
        return new Endpoint("GET", path, action);
    }

    /** What does something; what it needs to know comes as a JSON object of at most 64 KiB. */
    public static Endpoint post(String path, Action action) {
        return new Endpoint("POST", path, action);
    }

    /**
     * Answers one request.
     *
     * @throws IOException where the caller left
     */
    public void serve(HttpExchange exchange) throws IOException {
        answer(exchange).send(exchange);
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            return action.answer(Request.read(exchange));
        } catch (RefusedException e) {
            return Answer.error(e.status(), e.words());
        } catch (RuntimeException e) {
            // One request must not take the endpoint down, and a page needs to tell people something.
            log.error("Could not answer {} {}; please report this", method, path, e);
            return Answer.error(500, "The kiosk could not do this; its log says why.");
        }
    }

    /** What becomes of a request. */
    @FunctionalInterface
    public interface Action {
        /**
         * The answer; it may take a few seconds, and is interrupted when the endpoint closes.
         *
         * @throws RefusedException where the request cannot be carried out as it is
         */
        Answer answer(Request request) throws RefusedException;
    }
}
