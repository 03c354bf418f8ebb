package io.placard.kiosk.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A piece of cable on loopback between the kiosk and one port of the store, which can be cut, or kept open while nothing
 * comes through. Safe to use from any thread.
 */
final class Relay implements AutoCloseable {
    private static final int BUFFER_BYTES = 16 * 1024;

    private final int target;
    private final InetSocketAddress address;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket server;
    private volatile CountDownLatch flowing = new CountDownLatch(0);

    Relay(int target) throws IOException {
        this.target = target;
        var bound = new ServerSocket();
        bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        address = (InetSocketAddress) bound.getLocalSocketAddress();
        listen(bound);
    }

    int port() {
        return address.getPort();
    }

    /** Ends what is open; new connections are let in. */
    void drop() {
        open.forEach(Relay::end);
        open.clear();
    }

    /** Refuses new connections as well. */
    synchronized void cut() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
        drop();
    }

    /** Ends {@link #cut} and {@link #stall}. */
    synchronized void restore() throws IOException {
        flowing.countDown();
        if (server == null) {
            var bound = new ServerSocket();
            bound.setReuseAddress(true);
            bound.bind(address);
            listen(bound);
        }
    }

    /** From now on nothing comes through, and nobody is told. */
    synchronized void stall() {
        flowing.countDown();
        flowing = new CountDownLatch(1);
    }

    @Override
    public void close() throws IOException {
        cut();
        flowing.countDown();
    }

    private synchronized void listen(ServerSocket bound) {
        server = bound;
        Thread.ofVirtual().start(() -> {
            while (!bound.isClosed()) {
                try {
                    join(bound.accept());
                } catch (IOException _) {
                    // Closed, or whoever came is gone again.
                    Thread.onSpinWait();
                }
            }
        });
    }

    private void join(Socket kiosk) throws IOException {
        try {
            var store = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(kiosk);
            open.add(store);
            Thread.ofVirtual().start(() -> carry(kiosk, store));
            Thread.ofVirtual().start(() -> carry(store, kiosk));
        } catch (IOException e) {
            kiosk.close();
            throw e;
        }
    }

    private void carry(Socket from, Socket to) {
        var buffer = new byte[BUFFER_BYTES];
        try {
            for (var count = from.getInputStream().read(buffer);
                    count >= 0;
                    count = from.getInputStream().read(buffer)) {
                flowing.await();
                to.getOutputStream().write(buffer, 0, count);
            }
        } catch (IOException _) {
            // One of them is gone; so is the other, below.
            Thread.onSpinWait();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            end(from);
            end(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            Thread.onSpinWait();
        }
    }
}
