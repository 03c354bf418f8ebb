package io.placard.sync.realtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A server whose every byte a test decides. After the upgrade it reads nothing, so that it does not notice when its
 * client says goodbye.
 */
final class RawPusherServer implements AutoCloseable {
    private static final int DEADLINE_MILLIS = 5_000;
    private static final Pattern KEY = Pattern.compile("(?i)Sec-WebSocket-Key: (\\S+)");
    private static final String SALT = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private final ServerSocket server;
    private final List<Line> lines = new ArrayList<>();

    private RawPusherServer(ServerSocket server) {
        this.server = server;
    }

    static RawPusherServer start() throws IOException {
        var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server.setSoTimeout(DEADLINE_MILLIS);
        return new RawPusherServer(server);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Waits for the next client. */
    Line accept() throws IOException {
        var socket = server.accept();
        socket.setSoTimeout(DEADLINE_MILLIS);
        var line = new Line(socket);
        lines.add(line);
        return line;
    }

    @Override
    public void close() throws IOException {
        for (var line : lines) {
            line.socket.close();
        }
        server.close();
    }

    /** One client's. */
    static final class Line {
        private final Socket socket;

        private Line(Socket socket) {
            this.socket = socket;
        }

        /** Upgrades and greets. */
        Line greet() throws IOException {
            upgrade();
            return text("{\"event\":\"pusher:connection_established\",\"data\":\"{\\\"socket_id\\\":\\\"1.1\\\"}\"}");
        }

        Line confirm(String channel) throws IOException {
            return text("{\"event\":\"pusher_internal:subscription_succeeded\",\"channel\":\"" + channel + "\"}");
        }

        Line publish(String channel, String event, String data) throws IOException {
            return text("{\"event\":\"" + event + "\",\"channel\":\"" + channel + "\",\"data\":\"" + data + "\"}");
        }

        /** Answers like a web server that knows nothing of upgrades. */
        void answer(int status, String page) throws IOException {
            head();
            bytes(("HTTP/1.1 " + status + " Whatever\r\nContent-Type: text/html\r\n\r\n" + page)
                    .getBytes(StandardCharsets.ISO_8859_1));
        }

        Line upgrade() throws IOException {
            var key = KEY.matcher(head());
            if (!key.find()) {
                throw new IOException("this is no WebSocket client");
            }
            return bytes(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            + "Sec-WebSocket-Accept: " + accept(key.group(1)) + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
        }

        Line text(String text) throws IOException {
            var payload = text.getBytes(StandardCharsets.UTF_8);
            var frame = ByteBuffer.allocate(payload.length + 4).put((byte) 0x81);
            if (payload.length < 126) {
                frame.put((byte) payload.length);
            } else {
                frame.put((byte) 126).putShort((short) payload.length);
            }
            var bytes = new byte[frame.put(payload).flip().remaining()];
            frame.get(bytes);
            return bytes(bytes);
        }

        Line bytes(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            return this;
        }

        /** Confirms and publishes all the same where the client may have closed its end already. */
        void speakOn(String channel, String event, String data) throws IOException {
            try {
                confirm(channel).publish(channel, event, data);
            } catch (SocketException _) {
                // It has: nobody hears this.
            }
        }

        /** Waits until the client has closed its end, whatever it says before. */
        void awaitEnd() throws IOException {
            try {
                socket.getInputStream().transferTo(new ByteArrayOutputStream());
            } catch (SocketException _) {
                // Closed while this end was still speaking.
            }
        }

        private String head() throws IOException {
            var head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) socket.getInputStream().read());
            }
            return head.toString();
        }

        private static String accept(String key) {
            try {
                var digest = MessageDigest.getInstance("SHA-1");
                return Base64.getEncoder()
                        .encodeToString(digest.digest((key + SALT).getBytes(StandardCharsets.ISO_8859_1)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-1", e);
            }
        }
    }
}
