package io.placard.hardware.serial;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;

/**
 * Bytes over TCP as they come: a reader with a network plug, or a serial port behind a device server (ser2net, raw).
 */
public final class TcpLine implements SerialLine {
    /** What the name of such a line begins with; {@code tcp://host:port} follows. */
    public static final String SCHEME = "tcp://";

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

    private final Socket socket;
    private final String name;
    private final InputStream in;
    private final OutputStream out;

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
            socket.setSoTimeout(Math.toIntExact(settings.readTimeout().toMillis()));
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            return new TcpLine(socket, name);
        } catch (IOException e) {
            closeQuietly(socket);
            throw SerialLineException.missing("Nothing answers at " + name + " (" + e.getMessage()
                    + "). Check the device's power and network, and its address in the configuration.");
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
            if (count < 0) {
                throw hungUp("it closed the connection");
            }
            return count;
        } catch (SocketTimeoutException _) {
            return 0;
        } catch (IOException e) {
            throw hungUp(String.valueOf(e.getMessage()));
        }
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
