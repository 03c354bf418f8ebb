package io.placard.hardware.serial;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketOption;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import jdk.net.ExtendedSocketOptions;

/**
 * Bytes over TCP as they come: a reader with a network plug, or a serial port behind a device server (ser2net, raw).
 */
public final class TcpLine implements SerialLine {
    /** What the name of such a line begins with; {@code tcp://host:port} follows. */
    public static final String SCHEME = "tcp://";

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

    /** A device server that lost its power says no farewell; without these its end is noticed after two hours. */
    private static final Map<SocketOption<Integer>, Integer> WATCH = Map.of(
            ExtendedSocketOptions.TCP_KEEPIDLE, 10,
            ExtendedSocketOptions.TCP_KEEPINTERVAL, 5,
            ExtendedSocketOptions.TCP_KEEPCOUNT, 4);

    private final Socket socket;
    private final String name;
    private final InputStream in;
    private final OutputStream out;
    private boolean isGivenUp;

    private TcpLine(Socket socket, String name) throws IOException {
        this.socket = socket;
        this.name = name;
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /**
     * Connects.
     *
     * @param name {@code tcp://host:port}, or {@code tcp://host} where the settings know the port
     * @throws SerialLineException where nobody answers there; says what to do
     */
    public static TcpLine open(String name, LineSettings settings) throws SerialLineException {
        var address = address(name, settings.tcpPort());
        var socket = new Socket();
        try {
            socket.connect(address, Math.toIntExact(CONNECT_TIMEOUT.toMillis()));
            if (isItsOwnPeer(socket)) {
                throw new ConnectException("nobody listens");
            }
            socket.setSoTimeout(Math.toIntExact(settings.readTimeout().toMillis()));
            socket.setTcpNoDelay(true);
            watch(socket);
            return new TcpLine(socket, name);
        } catch (IOException e) {
            closeQuietly(socket);
            throw SerialLineException.missing("Nothing answers at " + name + " (" + e.getMessage()
                    + "). Check the device's power and network, and its address in the configuration.");
        }
    }

    /** Who connects to a port of this machine that nobody listens at may, by chance of its own port, meet itself. */
    static boolean isItsOwnPeer(Socket socket) {
        return socket.getLocalSocketAddress().equals(socket.getRemoteSocketAddress());
    }

    /** Has the system look every few seconds whether the other end of an idle connection is still there. */
    static void watch(Socket socket) throws IOException {
        socket.setKeepAlive(true);
        for (var each : WATCH.entrySet()) {
            if (socket.supportedOptions().contains(each.getKey())) {
                socket.setOption(each.getKey(), each.getValue());
            }
        }
    }

    private static InetSocketAddress address(String name, int standardPort) throws SerialLineException {
        try {
            var uri = URI.create(name);
            int port = uri.getPort() < 0 ? standardPort : uri.getPort();
            if (uri.getHost() != null && port > 0) {
                return new InetSocketAddress(uri.getHost(), port);
            }
        } catch (IllegalArgumentException _) {
            // Told below, as every other address that is none.
        }
        throw SerialLineException.unusable(
                "\"" + name + "\" is no address. Write tcp://host:port, for example tcp://192.168.1.20:4001.");
    }

    @Override
    public int read(byte[] buffer) throws SerialLineException {
        try {
            int count = in.read(buffer);
            if (count >= 0) {
                return count;
            }
        } catch (SocketTimeoutException _) {
            return 0;
        } catch (IOException e) {
            throw hungUp(isGivenUp ? "what it said made no sense" : String.valueOf(e.getMessage()));
        }
        throw hungUp("it closed the connection");
    }

    @Override
    public void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException _) {
            // The read that follows tells of it, in words.
            closeQuietly(socket);
        }
    }

    @Override
    public boolean giveUp() {
        isGivenUp = true;
        closeQuietly(socket);
        return true;
    }

    @Override
    public void close() {
        closeQuietly(socket);
    }

    private SerialLineException hungUp(String reason) {
        return SerialLineException.missing(
                "The device at " + name + " is gone (" + reason + "). Check its power and network; it is tried again.");
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It is gone either way.
        }
    }
}
