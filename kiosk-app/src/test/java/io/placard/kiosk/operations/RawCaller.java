package io.placard.kiosk.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Says whatever it likes to a server, byte by byte. */
final class RawCaller implements AutoCloseable {
    private static final int PATIENCE_MS = 15_000;

    private final Socket socket;

    RawCaller(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MS);
    }

    /** The status of the answer to a whole request; 0 where the connection was closed without one. */
    static int ask(int port, String request) throws IOException {
        try (var caller = new RawCaller(port)) {
            caller.say(request);
            return caller.status();
        }
    }

    RawCaller say(String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Whether nothing is said within so many milliseconds. */
    boolean hearsNothingFor(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            socket.getInputStream().read();
            return false;
        } catch (SocketTimeoutException _) {
            return true;
        } finally {
            socket.setSoTimeout(PATIENCE_MS);
        }
    }

    int status() throws IOException {
        var line = line();
        return line.startsWith("HTTP/1.1 ") ? Integer.parseInt(line.substring(9, 12)) : 0;
    }

    /** The next line; empty where the connection was closed. */
    String line() throws IOException {
        var line = new StringBuilder();
        try {
            for (var next = socket.getInputStream().read();
                    next >= 0 && next != '\n';
                    next = socket.getInputStream().read()) {
                line.append((char) next);
            }
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (SocketException _) {
            // Reset: closed while there was still something to be read.
        }
        return line.toString().strip();
    }

    /** All that is still said until the connection is closed. */
    String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
