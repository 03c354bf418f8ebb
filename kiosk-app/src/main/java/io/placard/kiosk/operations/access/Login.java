package io.placard.kiosk.operations.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Where a browser shows the token once, over TLS only. Ten wrong ones in a minute close it for the rest of that. */
public final class Login {
    /** Where it is answered; its page is there as well. */
    public static final String PATH = "/login";

    private static final int MOST_WRONG = 10;
    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final Token token;
    private final Sessions sessions;
    private final InstantSource clock;
    private final Deque<Instant> wrong = new ArrayDeque<>();

    public Login(Token token, Sessions sessions, InstantSource clock) {
        this.token = token;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Taking the token, and taking the cookie back. */
    public List<Endpoint> endpoints() {
        return List.of(Endpoint.post(PATH, this::enter), Endpoint.post("/logout", this::leave));
    }

    private synchronized Answer enter(Request request) throws RefusedException {
        var now = clock.instant();
        while (!wrong.isEmpty() && wrong.getFirst().plus(WITHIN).isBefore(now)) {
            wrong.removeFirst();
        }
        if (wrong.size() >= MOST_WRONG) {
            throw new RefusedException(429, "Too many wrong tokens; try again in a minute.");
        }
        if (!token.is(request.needText("token"))) {
            wrong.addLast(now);
            throw new RefusedException(403, "That is not the token.");
        }
        return Answer.json(JsonNodeFactory.instance.objectNode()).with("Set-Cookie", sessions.begin());
    }

    private Answer leave(Request request) {
        return Answer.json(JsonNodeFactory.instance.objectNode()).with("Set-Cookie", sessions.end(request.cookies()));
    }
}
