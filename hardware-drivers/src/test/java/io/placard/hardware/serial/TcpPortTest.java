package io.placard.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import jdk.net.ExtendedSocketOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Timeout(10)
class TcpPortTest {
    @Test
    void aDeviceWithAStandardPortNeedsNoneInItsName() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var line = TcpLine.open("tcp://127.0.0.1", LineSettings.network(server.getLocalPort()));
                var device = server.accept()) {
            device.getOutputStream().write('x');
            var buffer = new byte[1];
            int count = 0;
            while (count == 0) {
                count = line.read(buffer);
            }

            assertThat(buffer).containsExactly('x');
        }
    }

    @Test
    void aConnectionThatIsGivenUpHangsUpAtBothEnds() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var line = TcpLine.open("tcp://127.0.0.1:" + server.getLocalPort(), LineSettings.asking(9600));
                var device = server.accept()) {
            assertThat(line.giveUp()).isTrue();

            assertThatThrownBy(() -> line.read(new byte[1]))
                    .isInstanceOf(SerialLineException.class)
                    .hasMessageContaining("made no sense");
            assertThat(device.getInputStream().read()).isEqualTo(-1);
            line.write(new byte[1]);
        }
    }

    @Test
    void aDeviceThatHangsUpIsNamedOnce() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var line = TcpLine.open("tcp://127.0.0.1:" + server.getLocalPort(), LineSettings.asking(9600))) {
            server.accept().close();

            assertThatThrownBy(() -> readUntilLost(line))
                    .hasMessageContaining("closed the connection")
                    .message()
                    .containsOnlyOnce("is gone");
        }
    }

    @Test
    void anIdleConnectionIsLookedAtEveryFewSeconds() throws IOException {
        try (var socket = new Socket()) {
            TcpLine.watch(socket);

            assertThat(socket.getKeepAlive()).isTrue();
            assumeThat(socket.supportedOptions()).contains(ExtendedSocketOptions.TCP_KEEPIDLE);
            assertThat(socket.getOption(ExtendedSocketOptions.TCP_KEEPIDLE)).isEqualTo(10);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whoMeetsItselfHasMetNoDevice() throws IOException {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            socket.connect(socket.getLocalSocketAddress());

            assertThat(TcpLine.isItsOwnPeer(socket)).isTrue();
        }
    }

    private static void readUntilLost(TcpLine line) throws SerialLineException {
        while (true) {
            line.read(new byte[1]);
        }
    }

    @Test
    void anyOtherDeviceIsAskedForIts() {
        assertThatThrownBy(() -> TcpLine.open("tcp://127.0.0.1", LineSettings.listening(9600)))
                .isInstanceOf(SerialLineException.class)
                .hasMessageContaining("tcp://host:port");
    }
}
