package io.placard.hardware.simulated;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** A TCP port of this machine, for one listener at a time; a newcomer takes the place of the one before. */
final class NetworkWire implements Wire {
    private static final int ANY_PORT = 0;

    private final InetSocketAddress address;
    private @Nullable ServerSocketChannel server;
    private @Nullable SocketChannel listener;

    NetworkWire() throws IOException {
        server = listenAt(new InetSocketAddress(InetAddress.getLoopbackAddress(), ANY_PORT));
        address = (InetSocketAddress) server.getLocalAddress();
    }

    @Override
    public String port() {
        return "tcp://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    @Override
    public int read(byte[] buffer) throws IOException {
        if (listener == null) {
            return 0;
        }
        try {
            int count = listener.read(ByteBuffer.wrap(buffer));
            if (count < 0) {
                hangUp();
            }
            return Math.max(0, count);
        } catch (IOException _) {
            hangUp();
            return 0;
        }
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        if (listener == null) {
            return;
        }
        try {
            // Half a message would put whoever listens out of step for good, which no real device does.
            if (listener.write(ByteBuffer.wrap(bytes)) < bytes.length) {
                hangUp();
            }
        } catch (IOException _) {
            hangUp();
        }
    }

    @Override
    public boolean hasNewListener() throws IOException {
        var newcomer = server == null ? null : server.accept();
        if (newcomer == null) {
            return false;
        }
        hangUp();
        newcomer.configureBlocking(false);
        newcomer.setOption(StandardSocketOptions.TCP_NODELAY, true);
        listener = newcomer;
        return true;
    }

    @Override
    public void unplug() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
        hangUp();
    }

    @Override
    public void plugIn() throws IOException {
        if (server == null) {
            server = listenAt(address);
        }
    }

    @Override
    public void restart() throws IOException {
        hangUp();
    }

    @Override
    public void close() throws IOException {
        unplug();
    }

    private void hangUp() throws IOException {
        if (listener != null) {
            listener.close();
            listener = null;
        }
    }

    private static ServerSocketChannel listenAt(InetSocketAddress where) throws IOException {
        var channel = ServerSocketChannel.open();
        channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
        channel.bind(where);
        channel.configureBlocking(false);
        return channel;
    }
}
