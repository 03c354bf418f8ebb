package io.placard.kiosk.display;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says whether there is a display before JavaFX is started, because JavaFX cannot change its platform afterwards.
 *
 * <p>On Linux JavaFX speaks X11 (through XWayland where the session is a Wayland one), so what counts is whether the X
 * server that {@code DISPLAY} names takes a connection. Windows and macOS sessions always have a display.
 */
public final class DisplayProbe {
    // X(7): [host]:display[.screen]; a display number n listens on port 6000 + n or on the socket X<n>.
    private static final Pattern DISPLAY = Pattern.compile("(?<host>[^:]*):(?<number>\\d{1,5})(\\.\\d+)?");
    private static final int X11_PORT = 6000;
    private static final int TIMEOUT_MS = 2000;

    private final Map<String, String> environment;
    private final String osName;
    private final Path x11Sockets;

    public DisplayProbe(Map<String, String> environment, String osName, Path x11Sockets) {
        this.environment = Map.copyOf(environment);
        this.osName = osName;
        this.x11Sockets = x11Sockets;
    }

    /** The probe for this process. */
    public static DisplayProbe ofThisProcess() {
        return new DisplayProbe(System.getenv(), System.getProperty("os.name", ""), Path.of("/tmp/.X11-unix"));
    }

    /** Why there is no display, in words for an operator; empty where there is one. */
    public Optional<String> whyNone() {
        if (osName.startsWith("Windows") || osName.startsWith("Mac")) {
            return Optional.empty();
        }
        var name = environment.getOrDefault("DISPLAY", "");
        if (name.isBlank()) {
            return Optional.of("DISPLAY is not set; start an X server and set it, for example DISPLAY=:0");
        }
        var parts = DISPLAY.matcher(name);
        if (!parts.matches()) {
            return Optional.of("DISPLAY=" + name + " is not of the form [host]:number");
        }
        return answers(parts.group("host"), Integer.parseInt(parts.group("number")))
                ? Optional.empty()
                : Optional.of("no X server answers at DISPLAY=" + name + "; start it, or set DISPLAY to one that runs");
    }

    private boolean answers(String host, int number) {
        if (host.isEmpty() || host.equals("unix")) {
            return connectsLocally(number) || connects("localhost", number);
        }
        return connects(host, number);
    }

    private boolean connectsLocally(int number) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(x11Sockets.resolve("X" + number)));
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    private static boolean connects(String host, int number) {
        try (var channel = SocketChannel.open()) {
            channel.socket().connect(new InetSocketAddress(host, X11_PORT + number), TIMEOUT_MS);
            return true;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }
}
