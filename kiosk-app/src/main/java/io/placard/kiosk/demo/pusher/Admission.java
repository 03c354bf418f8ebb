package io.placard.kiosk.demo.pusher;

import io.placard.kiosk.demo.http.Parameters;
import java.net.URI;
import java.util.Optional;

/** Who may connect: the app's key in the path, a protocol version this server speaks in the query. */
final class Admission {
    private static final int OLDEST = 5;
    private static final int NEWEST = 7;

    private Admission() {}

    /** Empty where the client is let in. */
    static Optional<CloseReason> refusal(String resource, PusherApp app) {
        var uri = URI.create(resource);
        if (!uri.getPath().startsWith("/app/")) {
            return Optional.of(CloseReason.WRONG_PATH);
        }
        if (!uri.getPath().equals("/app/" + app.key())) {
            return Optional.of(CloseReason.UNKNOWN_APP);
        }
        return version(uri).map(Admission::check).orElse(Optional.of(CloseReason.NO_VERSION));
    }

    /** Clients of protocol 5 and older are told in a frame before the close. */
    static boolean wantsErrorFrame(String resource) {
        return version(URI.create(resource))
                .filter(each -> each.matches("[0-5]"))
                .isPresent();
    }

    private static Optional<CloseReason> check(String version) {
        if (!version.matches("\\d{1,6}")) {
            return Optional.of(CloseReason.BAD_VERSION);
        }
        var number = Integer.parseInt(version);
        return number < OLDEST || number > NEWEST ? Optional.of(CloseReason.UNSUPPORTED_VERSION) : Optional.empty();
    }

    private static Optional<String> version(URI uri) {
        return Parameters.parse(uri.getRawQuery()).find("protocol");
    }
}
