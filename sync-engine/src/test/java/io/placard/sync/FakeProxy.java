package io.placard.sync;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A shop's HTTP proxy, and the name server behind it: the one host that is to be reached by it is known to nobody else,
 * and stands for this machine. It is Java's proxy for that host until it is closed.
 */
public final class FakeProxy extends ProxySelector implements AutoCloseable {
    /** A name that no name server knows. */
    public static final String HOST = "behind-the-proxy.invalid";

    /** What the proxy does with whoever comes. */
    public enum Manner {
        LETS_THROUGH,
        SAYS_NOTHING,
        WANTS_A_SIGN_IN,
        FORBIDS,
        HANGS_UP
    }

    private final ServerSocket server;
    private final @Nullable ProxySelector before = ProxySelector.getDefault();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Manner manner = Manner.LETS_THROUGH;

    private FakeProxy(ServerSocket server) {
        this.server = server;
    }

    /** Starts, and makes itself Java's proxy. */
    public static FakeProxy start() throws IOException {
        var proxy = new FakeProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(proxy::serve);
        ProxySelector.setDefault(proxy);
        return proxy;
    }

    public void behave(Manner how) {
        manner = how;
    }

    /** The first lines of what was asked, oldest first. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public List<Proxy> select(URI uri) {
        return Objects.equals(uri.getHost(), HOST)
                ? List.of(new Proxy(Proxy.Type.HTTP, server.getLocalSocketAddress()))
                : List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // Nobody to tell.
    }

    @Override
    public void close() throws IOException {
        ProxySelector.setDefault(before);
        server.close();
        for (var each : open) {
            each.close();
        }
    }

    private void serve() {
        try {
            while (true) {
                var client = server.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            // Closed: the test is over.
        }
    }

    private void serve(Socket client) {
        try {
            var head = head(client.getInputStream());
            var firstLine = head.substring(0, head.indexOf("\r\n"));
            asked.add(firstLine);
            switch (manner) {
                case LETS_THROUGH -> letThrough(client, firstLine, head);
                case WANTS_A_SIGN_IN ->
                    answer(client, "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"shop\"");
                case FORBIDS -> answer(client, "403 Forbidden");
                case HANGS_UP -> client.close();
                case SAYS_NOTHING -> {
                    // Silence is what this manner is for.
                }
            }
        } catch (IOException e) {
            // One of the two went away.
        }
    }

    private void letThrough(Socket client, String firstLine, String head) throws IOException {
        var target = firstLine.split(" ", -1)[1];
        var isTunnel = firstLine.startsWith("CONNECT");
        var port = isTunnel
                ? Integer.parseInt(target.substring(target.indexOf(':') + 1))
                : URI.create(target).getPort();
        var onward = new Socket(InetAddress.getLoopbackAddress(), port);
        open.add(onward);
        if (isTunnel) {
            client.getOutputStream()
                    .write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        } else {
            var path = target.substring(target.indexOf('/', "http://".length()));
            onward.getOutputStream().write(head.replace(target, path).getBytes(StandardCharsets.ISO_8859_1));
        }
        Thread.ofVirtual().start(() -> copy(client, onward));
        Thread.ofVirtual().start(() -> copy(onward, client));
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One of the two went away.
        }
    }

    private static void answer(Socket client, String status) throws IOException {
        client.getOutputStream()
                .write(("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("the client went away");
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
