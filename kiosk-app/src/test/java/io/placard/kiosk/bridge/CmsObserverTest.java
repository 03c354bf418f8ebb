package io.placard.kiosk.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.NodeProject;
import io.placard.kiosk.RunningPlacard;
import io.placard.kiosk.settings.Settings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of the CMS makes of a kiosk's whole life, from before it starts until nobody observes it any more. */
@Timeout(60)
class CmsObserverTest {
    private static final String TAG = "62E3086CED";
    private static final String GONE = "{\"available\":false,\"types\":[],\"tags\":[],\"covered\":{}}";
    private static final List<DeviceSettings> DEVICES = List.of(
            new DeviceSettings.Reader("pad-A", "rdm6300", "/dev/ttyUSB0"),
            new DeviceSettings.DistanceSensor("slot-3", "a02yyuw", "/dev/ttyUSB3", 3, 120),
            new DeviceSettings.DistanceSensor("slot-4", "a02yyuw", "/dev/ttyUSB4", 4, 120));

    private static NodeProject clients;

    private int port;
    private SensorBridge bridge;

    @BeforeAll
    static void fetchClients() throws IOException, InterruptedException {
        clients = Watcher.install();
    }

    @BeforeEach
    void choosePort() throws IOException {
        port = RunningPlacard.freePort();
        bridge = bridge();
    }

    @AfterEach
    void close() {
        bridge.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"client2", "client4"})
    void seesTheKioskComeAndGoMergesWhatItSaysAndLeavesNothingBehind(String client)
            throws IOException, InterruptedException {
        try (var page = new Watcher(clients, List.of("observer.js", client, "http://127.0.0.1:" + port))) {
            assertThat(page.next()).as("before the kiosk starts").isEqualTo(GONE);

            bridge.open();
            assertThat(page.next()).isIn(available("\"rfid\""), available("\"us\""));
            assertThat(page.next()).isEqualTo(available("\"rfid\",\"us\""));

            bridge.accept(new HardwareEvent.TagPut("pad-A", TAG, 1));
            assertThat(page.next()).contains("\"tags\":[\"" + TAG + "\"],\"covered\":{}");
            bridge.accept(new HardwareEvent.SlotCovered("slot-3", 3, 2));
            assertThat(page.next()).contains("\"tags\":[\"" + TAG + "\"],\"covered\":{\"/dev/ttyUSB3\":true}");
            bridge.accept(new HardwareEvent.SlotCovered("slot-4", 4, 3));
            bridge.accept(new HardwareEvent.SlotUncovered("slot-3", 3, 4));
            assertThat(page.next()).contains("\"/dev/ttyUSB3\":true,\"/dev/ttyUSB4\":true");
            assertThat(page.next()).contains("\"/dev/ttyUSB3\":false,\"/dev/ttyUSB4\":true");
            bridge.accept(new HardwareEvent.TagRemoved("pad-A", TAG, 5));
            assertThat(page.next()).contains("\"available\":true", "\"tags\":[]");

            bridge.close();
            assertThat(page.next()).as("while the kiosk is away").isEqualTo(GONE);
            bridge = bridge();
            bridge.open();
            assertThat(page.next()).contains("\"available\":true");
            assertThat(page.next()).isEqualTo(available("\"rfid\",\"us\""));

            page.says("dispose");
            assertThat(page.ends()).as("no socket and no timer is left").isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"client2", "client4"})
    void canBeDisposedOfWhileThereIsNoKiosk(String client) throws IOException, InterruptedException {
        try (var page = new Watcher(clients, List.of("observer.js", client, "http://127.0.0.1:" + port))) {
            assertThat(page.next()).isEqualTo(GONE);

            page.says("dispose");
            assertThat(page.ends()).as("it does not go on trying to connect").isTrue();
        }
    }

    private static String available(String types) {
        return "{\"available\":true,\"types\":[" + types + "],\"tags\":[],\"covered\":{}}";
    }

    private SensorBridge bridge() {
        return new SensorBridge(new Settings.Bridge(port, null), DEVICES, (_, _) -> Optional.empty());
    }
}
