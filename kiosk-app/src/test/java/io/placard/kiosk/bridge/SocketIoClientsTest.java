package io.placard.kiosk.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.NodeProject;
import io.placard.kiosk.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the real clients: version 2 speaks Engine.IO 3, version 4 speaks Engine.IO 4. */
@Timeout(60)
class SocketIoClientsTest {
    private static final String TAG = "62E3086CED";
    /** In any order: client 4 passes on what came with the connection before it says that there is one. */
    private static final String[] WELCOME = {"[\"connect\"]", "[\"type\",\"rfid\"]", "[\"type\",\"us\"]"};

    private static final List<DeviceSettings> DEVICES = List.of(
            new DeviceSettings.Reader("pad-A", "rdm6300", "/dev/ttyUSB0"),
            new DeviceSettings.DistanceSensor("slot-3", "a02yyuw", "/dev/ttyUSB3", 3, 120));

    private static NodeProject clients;

    private final BlockingQueue<String> thresholds = new LinkedBlockingQueue<>();
    private int port;
    private SensorBridge bridge;

    @BeforeAll
    static void fetchClients() throws IOException, InterruptedException {
        clients = Watcher.install();
    }

    @BeforeEach
    void open() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        bridge = bridge(null);
        bridge.open();
    }

    @AfterEach
    void close() {
        bridge.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client2 | websocket",
                "client2 | polling",
                "client2 | polling,websocket",
                "client4 | websocket",
                "client4 | polling",
                "client4 | polling,websocket"
            })
    void aPageSeesWhatIsThereComeAndGo(String client, String transports) throws IOException, InterruptedException {
        try (var page = new Watcher(clients, client, url(), transports)) {
            assertThat(page.hears(3)).contains(WELCOME);

            bridge.accept(new HardwareEvent.TagPut("pad-A", TAG, 1));
            page.hears("tag_put", TAG);
            bridge.accept(new HardwareEvent.SlotCovered("slot-3", 3, 1));
            page.hears("sensor_covered", "/dev/ttyUSB3");
            bridge.accept(new HardwareEvent.TagRemoved("pad-A", TAG, 1));
            page.hears("tag_remove", TAG);
            bridge.accept(new HardwareEvent.SlotUncovered("slot-3", 3, 1));
            page.hears("sensor_uncovered", "/dev/ttyUSB3");
        }
    }

    @ParameterizedTest
    @CsvSource({"client2, 150", "client2, '\"150\"'", "client4, 150"})
    void aPageSetsTheThreshold(String client, String data) throws IOException, InterruptedException {
        try (var page = watcher(client)) {
            page.hears(3);
            page.says("set_threshold " + data);
            assertThat(thresholds.poll(20, TimeUnit.SECONDS)).isEqualTo("slot-3 150");
        }
    }

    @Test
    void nonsenseForAThresholdChangesNothingAndKeepsThePage() throws IOException, InterruptedException {
        try (var page = watcher("client4")) {
            page.hears(3);
            page.says("set_threshold {\"near\":1}");
            page.says("set_threshold null");
            page.says("set_threshold 90");
            assertThat(thresholds.poll(20, TimeUnit.SECONDS)).isEqualTo("slot-3 90");
        }
    }

    @Test
    void aPageThatLeavesTakesNothingFromAnother() throws IOException, InterruptedException {
        try (var leaves = watcher("client2");
                var stays = watcher("client4")) {
            leaves.hears(3);
            stays.hears(3);
            leaves.says("leave");
            assertThat(leaves.hears(2)).contains("[\"left\"]");

            bridge.accept(new HardwareEvent.TagPut("pad-A", TAG, 1));
            stays.hears("tag_put", TAG);
        }
    }

    @ParameterizedTest
    @CsvSource({"client2", "client4"})
    void aPageFindsAKioskThatStartsAnew(String client) throws IOException, InterruptedException {
        try (var page = watcher(client)) {
            page.hears(3);
            bridge.close();
            page.hears("disconnect");
            bridge = bridge(null);
            bridge.open();
            assertThat(page.hears(3)).containsExactlyInAnyOrder(WELCOME);
        }
    }

    @Test
    void aKioskWhosePortIsTakenGoesOnWithout() {
        var second = bridge(null);
        second.open();
        second.accept(new HardwareEvent.TagPut("pad-A", TAG, 1));
        second.close();
    }

    private Watcher watcher(String client) throws IOException {
        return new Watcher(clients, client, url(), "websocket");
    }

    private SensorBridge bridge(@Nullable String origin) {
        return new SensorBridge(new Settings.Bridge(port, origin), DEVICES, (device, mm) -> {
            thresholds.add(device + " " + mm);
            return Optional.empty();
        });
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }
}
