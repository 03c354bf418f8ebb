package io.placard.kiosk;

import io.placard.catalog.MedicalRule;
import io.placard.hardware.DeviceSettings;
import io.placard.kiosk.demo.DemoControls;
import io.placard.kiosk.demo.DemoStore;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.settings.KioskId;
import io.placard.kiosk.settings.PinHash;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.Telemetry;
import io.placard.kiosk.transfer.ConfigSource;
import io.placard.kiosk.ui.qr.ProductUrl;
import io.placard.kiosk.updates.UpdateSettings;
import io.placard.sync.SyncSettings;
import io.placard.sync.SyncSettings.LiveSettings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a kiosk is built from, the demo's as well as a shop's.
 *
 * @param productUrl where products are found on the web; null leaves that to the store
 * @param medical what becomes of products for patients; empty where the store says
 * @param config where all this is from; null in the demo
 * @param demo what the drawer on the screen and {@code /demo/} control; null in a shop
 */
record Plan(
        SyncSettings sync,
        List<DeviceSettings> devices,
        Settings.Display display,
        Settings.Operations operations,
        Optional<Settings.Bridge> bridge,
        Settings.Staff staff,
        Optional<MedicalRule> medical,
        Folders folders,
        @Nullable ProductUrl productUrl,
        Telemetry telemetry,
        UpdateSettings updates,
        @Nullable ConfigSource config,
        @Nullable DemoControls demo) {
    /** 1234: whoever shows the demo may see what staff see. */
    private static final String DEMO_PIN_HASH =
            "pbkdf2-sha256$120000$cGxhY2FyZC1kZW1vLXBpbg==$bu2Lo9yX6ZArxT7T2WC1rtEd15CMklJwGHM2VpGdivc=";

    Plan {
        devices = List.copyOf(devices);
    }

    /** A shop's kiosk, as its configuration has it. */
    static Plan of(Settings settings, ConfigSource config, Folders folders) {
        return new Plan(
                settings.syncSettings(folders.dataDir(), KioskId.keptIn(folders.dataDir())),
                settings.sensors(),
                settings.display(),
                settings.operations(),
                settings.bridge(),
                settings.staff(),
                settings.store().medical(),
                folders,
                settings.store().productUrl(),
                settings.telemetry(),
                settings.updates(),
                config,
                null);
    }

    /** A kiosk against the demo's store and devices. */
    static Plan demo(DemoStore store, SettingsFile.Surroundings surroundings, Folders folders) {
        var sync = new SyncSettings(
                store.apiUrl(),
                store.catalogId(),
                store.token(),
                folders.dataDir(),
                KioskId.keptIn(folders.dataDir()),
                surroundings.display().locale(),
                live(store),
                surroundings.sync().reconcileEvery(),
                surroundings.sync().pollEvery(),
                List.of());
        return new Plan(
                sync,
                store.devices(),
                surroundings.display(),
                surroundings.operations(),
                surroundings.bridge(),
                surroundings.staff().findPinHash().isPresent() ? surroundings.staff() : demoStaff(),
                surroundings.medical(),
                folders,
                null,
                surroundings.telemetry(),
                surroundings.updates(),
                null,
                store.controls());
    }

    /** Without what may have crashed it: the graphics processor, readers, sensors and their bridge. */
    Plan inSafeMode() {
        return new Plan(
                sync,
                List.of(),
                display.drawnBySoftware(),
                operations,
                Optional.empty(),
                staff,
                medical,
                folders,
                productUrl,
                telemetry,
                updates,
                config,
                demo);
    }

    private static Settings.Staff demoStaff() {
        return new Settings.Staff(PinHash.parse(DEMO_PIN_HASH).orElse(null));
    }

    /** Where the demo store's live channel is; the rest of it is in its settings, as in a real store's. */
    private static LiveSettings live(DemoStore store) {
        return new LiveSettings(null, null, store.liveHost(), store.livePort(), null, false, null, null, null);
    }
}
