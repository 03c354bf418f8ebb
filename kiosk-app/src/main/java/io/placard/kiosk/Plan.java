package io.placard.kiosk;

import com.sun.net.httpserver.HttpHandler;
import io.placard.hardware.DeviceSettings;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.settings.Settings;
import io.placard.sync.SyncSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a kiosk is built from, the demo's as well as a shop's.
 *
 * @param demo answers below {@code /demo/}; null in a shop
 */
record Plan(
        SyncSettings sync,
        List<DeviceSettings> devices,
        Settings.Display display,
        Settings.Operations operations,
        Folders folders,
        @Nullable HttpHandler demo) {
    Plan {
        devices = List.copyOf(devices);
    }
}
