package io.placard.kiosk.support;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import io.placard.kiosk.watchdog.Restart;
import java.util.List;

/** What operators find out about a kiosk that ails, and the way to start it anew. */
public final class SupportEndpoints {
    private final Support support;
    private final Restart restart;

    public SupportEndpoints(Support support, Restart restart) {
        this.support = support;
        this.restart = restart;
    }

    /** All of them. */
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get("/diagnostics.json", _ -> Answer.json(support.json())),
                Endpoint.get("/support.zip", _ -> bundle()),
                Endpoint.post("/restart", this::restart));
    }

    private Answer bundle() {
        return Answer.download(support.shelf().fileName(), "application/zip", support.bundle()::writeTo);
    }

    /** {@code "mode": "normal"} leaves safe mode, whatever happened before. */
    private Answer restart(Request request) throws RefusedException {
        var mode = request.text("mode").orElse("");
        if (!mode.isEmpty() && !mode.equals("normal")) {
            throw new RefusedException(400, "mode may be \"normal\", or left out.");
        }
        var reason = "asked for at the operations endpoint";
        var isBegun = mode.isEmpty() ? restart.ask(reason) : restart.askNormal(reason);
        if (!isBegun) {
            throw new RefusedException(409, "The kiosk is starting anew already.");
        }
        return Answer.json(202, JsonNodeFactory.instance.objectNode().put("accepted", true));
    }
}
