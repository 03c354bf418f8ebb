package io.placard.kiosk.soak;

import java.util.Locale;

/** The config of a kiosk in a shop, with cables in it that can be cut. */
final class KioskConfig {
    private KioskConfig() {}

    static String toml(StoreProcess store, Relay rest, Relay live, ShelfDevices devices, Ear ear, int port) {
        return String.format(
                Locale.ROOT,
                """
                        [store]
                        api_url = "http://127.0.0.1:%d%s"
                        catalog_id = %s
                        token = "%s"

                        [live]
                        host = "127.0.0.1"
                        ws_port = %d
                        tls = false

                        [display]
                        renderer = "software"

                        [outbox]
                        url = "%s"

                        [operations]
                        port = %d
                        %s""",
                rest.port(),
                store.apiUrl().getPath(),
                store.catalogId(),
                store.token(),
                live.port(),
                ear.url(),
                port,
                devices.toml());
    }
}
