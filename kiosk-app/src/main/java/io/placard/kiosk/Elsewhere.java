package io.placard.kiosk;

import io.placard.kiosk.command.ProgramVersion;
import io.placard.kiosk.display.ScreenOutline;
import io.placard.kiosk.display.ScreenPicture;
import io.placard.kiosk.operations.SetupServer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.setup.Pairing;
import io.placard.kiosk.ui.Texts;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;

/** The way to set a kiosk up from a browser, and what its screen says about that. */
final class Elsewhere {
    /** Eight bytes with colons between them: whoever wants to forge them tries for longer than a setup takes. */
    private static final int FINGERPRINT_START = 23;

    private final Pairing pairing = new Pairing(new SecureRandom(), System.nanoTime());
    private volatile Optional<SetupServer.Place> place = Optional.empty();
    private volatile String url = "";

    /** Begins to answer browsers, if the port is free. */
    SetupServer open(
            Settings.Operations settings, Path secretDir, List<Endpoint> topics, Region screen, Executor fxThread) {
        var server = new SetupServer(
                settings,
                secretDir,
                pairing,
                ProgramVersion.ofThisBuild(),
                new ScreenPicture(screen, fxThread)::png,
                new ScreenOutline(screen, fxThread)::touchables,
                topics);
        server.open();
        url = server.place().map(Elsewhere::url).orElse("");
        place = server.place();
        return server;
    }

    /** What to do in a browser; empty where none is answered. */
    String words(Texts texts) {
        return place.map(it -> it.asksForCode()
                        ? texts.get(
                                "setup.elsewhere.code", url, pairing.code(System.nanoTime()), start(it.fingerprint()))
                        : texts.get("setup.elsewhere.local", url))
                .orElse("");
    }

    /** Where the setup's page is. */
    static String url(SetupServer.Place place) {
        var address = place.address().isAnyLocalAddress() ? ownAddress() : place.address();
        return place.scheme() + "://" + address.getHostAddress() + ":" + place.port() + "/setup";
    }

    /** As much as somebody compares, in groups that can be read aloud. */
    private static String start(String fingerprint) {
        return fingerprint.substring(0, Math.min(FINGERPRINT_START, fingerprint.length()));
    }

    /** By which others reach this machine, as far as it knows. */
    private static InetAddress ownAddress() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(it -> it instanceof Inet4Address && !it.isLoopbackAddress() && !it.isLinkLocalAddress())
                    .findFirst()
                    .orElse(InetAddress.getLoopbackAddress());
        } catch (SocketException _) {
            return InetAddress.getLoopbackAddress();
        }
    }
}
