package io.placard.sync.realtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * The way to the live server: TCP, directly or through an HTTP proxy, and TLS on top of it. One thread opens it and may
 * wait in it; any other may {@link #cut} it meanwhile, in whatever phase it is. Java's own sockets cannot be cut while
 * a proxy keeps them waiting, and TLS sockets want to say goodbye first.
 */
final class LiveLine extends SocketFactory {
    private static final int LONGEST_ANSWER_BYTES = 8 * 1024;

    private final URI server;
    private final Proxy proxy;
    private final SSLSocketFactory tls;
    private final Socket tcp = new Socket(Proxy.NO_PROXY);

    LiveLine(URI server, Proxy proxy, SSLSocketFactory tls) {
        this.server = server;
        this.proxy = proxy;
        this.tls = tls;
    }

    /** Opens the line, once; waits until it stands. */
    @Override
    public Socket createSocket() throws IOException {
        tcp.connect(firstStop());
        if (!isDirect()) {
            askProxy();
        }
        return new GuardedSocket(server.getScheme().equals("wss") ? secured() : tcp, tcp);
    }

    /** Ends the line, or keeps it from being opened; whoever waits in it wakes up with an exception. */
    void cut() throws IOException {
        tcp.close();
    }

    private boolean isDirect() {
        return proxy.equals(Proxy.NO_PROXY);
    }

    private InetSocketAddress firstStop() {
        return proxy.address() instanceof InetSocketAddress way
                ? new InetSocketAddress(way.getHostString(), way.getPort())
                : new InetSocketAddress(server.getHost(), server.getPort());
    }

    /** Names the server to the proxy by its name: proxies allow by name, and the shop's own DNS may not know it. */
    private void askProxy() throws IOException {
        var target = server.getHost() + ":" + server.getPort();
        var request = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n\r\n";
        tcp.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        var status = readHead().lines().findFirst().orElse("");
        if (!status.matches("HTTP/1\\.[01] 2\\d\\d.*")) {
            throw new ProxyRefusalException(proxy.address() + " did not open a way to " + target + ": "
                    + (status.isBlank() ? "it hung up" : status));
        }
    }

    /** Byte by byte: what follows the empty line belongs to the server. */
    private String readHead() throws IOException {
        var in = tcp.getInputStream();
        var head = new StringBuilder();
        while (head.length() < LONGEST_ANSWER_BYTES && head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
            var next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** With the handshake done here, its failure is told as what it is, and not as a line that broke. */
    private SSLSocket secured() throws IOException {
        var socket = (SSLSocket) tls.createSocket(tcp, server.getHost(), server.getPort(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw elsewhere();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw elsewhere();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw elsewhere();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw elsewhere();
    }

    private UnsupportedOperationException elsewhere() {
        return new UnsupportedOperationException("This line leads to " + server.getHost() + " only");
    }

    /** The proxy answered, and did not let us through. */
    static final class ProxyRefusalException extends IOException {
        private static final long serialVersionUID = 1L;

        ProxyRefusalException(String message) {
            super(message);
        }
    }
}
