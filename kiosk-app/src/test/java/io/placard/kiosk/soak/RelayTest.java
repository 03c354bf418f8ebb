package io.placard.kiosk.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RelayTest {
    private static final int PATIENCE_MS = 5000;
    private static final int SILENCE_MS = 200;

    private ServerSocket store;
    private Relay relay;

    @BeforeEach
    void open() throws IOException {
        store = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        relay = new Relay(store.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        relay.close();
        store.close();
    }

    @Test
    void carriesBothWays() throws IOException {
        try (var kiosk = connect();
                var peer = store.accept()) {
            assertThat(arrives(kiosk, peer)).isTrue();
            assertThat(arrives(peer, kiosk)).isTrue();
        }
    }

    @Test
    void endsWhatIsOpenAndLetsInWhoeverComesAgain() throws IOException {
        try (var kiosk = connect();
                var peer = store.accept()) {
            assertThat(arrives(kiosk, peer)).isTrue();
            relay.drop();

            assertThat(hasEnded(kiosk)).isTrue();
        }
        try (var kiosk = connect();
                var peer = store.accept()) {
            assertThat(arrives(kiosk, peer)).isTrue();
        }
    }

    @Test
    void refusesUntilItIsRestored() throws IOException {
        relay.cut();

        assertThatThrownBy(this::connect).isInstanceOf(IOException.class);
        relay.restore();
        try (var kiosk = connect();
                var peer = store.accept()) {
            assertThat(arrives(kiosk, peer)).isTrue();
        }
    }

    @Test
    void holdsBackWhatIsSaidWhileItIsStalled() throws IOException {
        relay.stall();
        try (var kiosk = connect();
                var peer = store.accept()) {
            kiosk.getOutputStream().write(1);
            peer.setSoTimeout(SILENCE_MS);
            assertThatThrownBy(() -> peer.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);

            relay.restore();
            peer.setSoTimeout(PATIENCE_MS);
            assertThat(peer.getInputStream().read()).isEqualTo(1);
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), relay.port());
        socket.setSoTimeout(PATIENCE_MS);
        return socket;
    }

    private static boolean arrives(Socket from, Socket to) throws IOException {
        to.setSoTimeout(PATIENCE_MS);
        from.getOutputStream().write(42);
        return to.getInputStream().read() == 42;
    }

    private static boolean hasEnded(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (IOException _) {
            return true;
        }
    }
}
