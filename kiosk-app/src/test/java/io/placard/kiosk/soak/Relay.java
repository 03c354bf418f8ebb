package io.placard.kiosk.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A piece of cable on loopback between the kiosk and one port of the store, which can be cut, or kept open while
 * nothing comes through. Safe to use from any thread.
 */
final class Relay implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final int BUFFER_BYTES = 16 * 1024;
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(2);

    private final int target;
    private final InetSocketAddress address;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private @Nullable Door door;
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
        if (door != null) {
            door.close();
            door = null;
        }
        drop();
    }

    /** Ends {@link #cut} and {@link #stall}. */
    synchronized void restore() throws IOException {
        flowing.countDown();
        if (door == null) {
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
        var acceptor = Thread.ofVirtual().start(() -> {
            while (!bound.isClosed()) {
                try {
                    join(bound.accept());
                } catch (IOException e) {
                    log.debug("Closed, or whoever came is gone again", e);
                }
            }
        });
        door = new Door(bound, acceptor);
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
        } catch (IOException e) {
            log.debug("One of them is gone; so is the other, below", e);
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
        } catch (IOException e) {
            log.debug("It was closed already", e);
        }
    }

    /** A port that lets connections in. */
    private record Door(ServerSocket server, Thread acceptor) {
        /** Only once nobody accepts any more does the port refuse. */
        void close() throws IOException {
            server.close();
            try {
                acceptor.join(CLOSE_WITHIN);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
