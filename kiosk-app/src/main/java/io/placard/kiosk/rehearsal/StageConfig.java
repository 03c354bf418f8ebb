package io.placard.kiosk.rehearsal;

import io.placard.hardware.DeviceSettings;
import io.placard.kiosk.demo.DemoStore;
import java.util.Locale;
import java.util.stream.Collectors;

/** The config of a shop whose store and devices are the rehearsal's. */
final class StageConfig {
    private StageConfig() {}

    /** @param port of the operations endpoint */
    static String toml(DemoStore store, int port) {
        var devices = store.devices().stream().map(StageConfig::sensor).collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                """
                        [store]
                        api_url = "%s"
                        catalog_id = %d
                        token = "%s"

                        [live]
                        host = "%s"
                        ws_port = %d
                        tls = false

                        [operations]
                        port = %d
                        %s""",
                store.apiUrl(),
                store.catalogId(),
                store.token(),
                store.liveHost(),
                store.livePort(),
                port,
                devices);
    }

    private static String sensor(DeviceSettings device) {
        var kind = switch (device) {
            case DeviceSettings.Reader _ -> "kind = \"rfid\"\n";
            case DeviceSettings.DistanceSensor slot -> "kind = \"ultrasonic\"\nnumber = " + slot.number() + "\n";
        };
        return "\n[[sensor]]\nname = \"" + device.name() + "\"\ndriver = \"" + device.driver() + "\"\nport = \""
                + device.port() + "\"\n" + kind;
    }
}
