package io.placard.kiosk.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayProbeTest {
    @TempDir
    private Path sockets;

    @Test
    void saysThatDisplayIsNotSet() {
        assertThat(probe(Map.of()).whyNone())
                .hasValueSatisfying(why -> assertThat(why).startsWith("DISPLAY is not set"));
    }

    @Test
    void findsTheServerThatListensOnItsSocket() throws IOException {
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(sockets.resolve("X7")));

            assertThat(probe(Map.of("DISPLAY", ":7.0")).whyNone()).isEmpty();
        }
    }

    @Test
    void saysWhichDisplayDoesNotAnswer() {
        assertThat(probe(Map.of("DISPLAY", ":59999")).whyNone())
                .hasValueSatisfying(why -> assertThat(why).contains("DISPLAY=:59999"));
    }

    @Test
    void refusesANameThatIsNoDisplay() {
        assertThat(probe(Map.of("DISPLAY", "monitor")).whyNone())
                .hasValueSatisfying(why -> assertThat(why).contains("[host]:number"));
    }

    @Test
    void trustsWindowsAndMacOsToHaveOne() {
        assertThat(new DisplayProbe(Map.of(), "Windows 11", sockets).whyNone()).isEmpty();
        assertThat(new DisplayProbe(Map.of(), "Mac OS X", sockets).whyNone()).isEmpty();
    }

    private DisplayProbe probe(Map<String, String> environment) {
        return new DisplayProbe(environment, "Linux", sockets);
    }
}
