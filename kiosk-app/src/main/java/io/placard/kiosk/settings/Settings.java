package io.placard.kiosk.settings;

import io.placard.catalog.MedicalRule;
import io.placard.hardware.DeviceSettings;
import io.placard.kiosk.hours.ShopHours;
import io.placard.kiosk.ui.qr.ProductUrl;
import io.placard.kiosk.updates.UpdateSettings;
import io.placard.sync.SyncSettings;
import io.placard.sync.SyncSettings.LiveSettings;
import io.placard.sync.SyncSettings.Webhook;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything the config file can say, checked and with its defaults filled in. Secrets are never printed. */
public record Settings(
        Store store,
        LiveSettings live,
        Sync sync,
        Display display,
        List<DeviceSettings> sensors,
        Staff staff,
        Operations operations,
        List<Webhook> webhooks,
        Optional<Bridge> bridge,
        Telemetry telemetry,
        UpdateSettings updates) {
    public Settings {
        sensors = List.copyOf(sensors);
        webhooks = List.copyOf(webhooks);
    }

    /** What the sync engine wants to know of all this. */
    public SyncSettings syncSettings(Path dataDir, String kioskId) {
        return new SyncSettings(
                store.apiUrl(),
                store.catalogId(),
                store.token(),
                dataDir,
                kioskId,
                display.locale(),
                live,
                sync.reconcileEvery(),
                sync.pollEvery(),
                webhooks);
    }

    /**
     * Where the store is.
     *
     * @param apiUrl the API's base, without the catalogue id and without a slash at the end
     * @param productUrl where products are found on the web; null leaves that to the store's settings
     * @param medical what becomes of products for patients; empty where the store says
     */
    public record Store(
            URI apiUrl,
            long catalogId,
            String token,
            @Nullable ProductUrl productUrl,
            Optional<MedicalRule> medical) {
        @Override
        public String toString() {
            return "Store[" + apiUrl + "/" + catalogId + "]";
        }
    }

    /** How often to compare with the store: {@code reconcileEvery} while live, {@code pollEvery} otherwise. */
    public record Sync(Duration reconcileEvery, Duration pollEvery) {}

    /**
     * The screen and how it looks.
     *
     * @param size when not full screen, and without a display
     * @param diagonalInches turns millimetres into pixels
     * @param hours when the screen is lit; empty for always
     * @param sound whether a sound answers tags and hands at the shelf
     */
    public record Display(
            ScreenChoice screen,
            boolean fullscreen,
            Size size,
            double diagonalInches,
            Locale locale,
            Theme theme,
            Renderer renderer,
            boolean sound,
            Optional<ShopHours> hours) {
        /** The same, never drawn by the graphics processor. */
        public Display drawnBySoftware() {
            return new Display(
                    screen, fullscreen, size, diagonalInches, locale, theme, Renderer.SOFTWARE, sound, hours);
        }
    }

    /** A size in px. */
    public record Size(int width, int height) {}

    /** Which of several screens. */
    public sealed interface ScreenChoice {
        /** By position, counted from 0. */
        record ByIndex(int index) implements ScreenChoice {}

        /** By its output's name, for example {@code HDMI-1}. */
        record ByName(String name) implements ScreenChoice {}
    }

    /** Which colours. */
    public enum Theme {
        LIGHT,
        DARK,
        CONTRAST
    }

    /** What draws. */
    public enum Renderer {
        /** The graphics processor where there is one. */
        AUTO,
        SOFTWARE
    }

    /** What only staff may do; without a PIN nothing. */
    public record Staff(@Nullable PinHash pinHash) {
        public Optional<PinHash> findPinHash() {
            return Optional.ofNullable(pinHash);
        }
    }

    /**
     * Where the operations endpoint listens.
     *
     * @param port 0 takes any free one
     * @param token null only where {@code bind} is loopback
     */
    public record Operations(
            InetAddress bind, int port, @Nullable String token, Tls tls) {
        /** Without TLS. */
        public Operations(InetAddress bind, int port, @Nullable String token) {
            this(bind, port, token, new Tls.Off());
        }

        public Optional<String> findToken() {
            return Optional.ofNullable(token);
        }

        @Override
        public String toString() {
            return "Operations[" + bind.getHostAddress() + ":" + port + "]";
        }
    }

    /** How the operations endpoint is encrypted. */
    public sealed interface Tls {
        /** Not at all. */
        record Off() implements Tls {}

        /** With a certificate that the kiosk makes, and that people recognise by its fingerprint. */
        record SelfSigned() implements Tls {}

        /** With the shop's own: PEM files, the certificate with those up to its authority, the key as PKCS#8. */
        record Files(Path certificate, Path key) implements Tls {}
    }

    /**
     * Where a CMS page watches the sensors, on loopback.
     *
     * @param origin the only web page that may connect, for example {@code https://cms.example.shop}; null lets any
     */
    public record Bridge(int port, @Nullable String origin) {
        public Optional<String> findOrigin() {
            return Optional.ofNullable(origin);
        }
    }
}
