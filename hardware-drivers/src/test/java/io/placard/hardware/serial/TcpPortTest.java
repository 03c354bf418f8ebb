package io.placard.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
    void anyOtherDeviceIsAskedForIts() {
        assertThatThrownBy(() -> TcpLine.open("tcp://127.0.0.1", LineSettings.listening(9600)))
                .isInstanceOf(SerialLineException.class)
                .hasMessageContaining("tcp://host:port");
    }
}
