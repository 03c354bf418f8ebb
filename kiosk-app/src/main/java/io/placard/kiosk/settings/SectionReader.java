package io.placard.kiosk.settings;

import io.placard.catalog.MedicalRule;
import io.placard.kiosk.hours.ShopHours;
import io.placard.kiosk.settings.tables.Kind;
import io.placard.kiosk.settings.tables.KnownKeys;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.settings.tables.TableReader;
import io.placard.kiosk.settings.tables.TomlTables;
import io.placard.kiosk.ui.qr.ProductUrl;
import io.placard.kiosk.updates.UpdateSettings;
import io.placard.sync.SyncSettings.LiveSettings;
import io.placard.sync.SyncSettings.Webhook;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns tables into the sections of {@link Settings}; the defaults stand here. */
final class SectionReader {
    private static final int MAX_PORT = 65_535;
    private static final int MAX_SCREENS = 31;
    private static final int DAY_LETTERS = 3;
    private static final int MAX_PX = 16_384;
    private static final int MIN_PX = 240;
    private static final int MILLIS_A_MINUTE = 60_000;
    private static final int MILLIS_A_SECOND = 1000;
    private static final Set<String> TLS = Set.of("off", "self-signed");
    private static final URI NOWHERE = URI.create("http://invalid");

    private final TomlTables tables;
    private final Path folder;
    private final List<SettingsProblem> problems;

    SectionReader(TomlTables tables, Path folder, List<SettingsProblem> problems) {
        this.tables = tables;
        this.folder = folder;
        this.problems = problems;
    }

    Settings.Store store() {
        var table = reader(KnownKeys.STORE);
        var url = table.require("api_url", Kind.url(), NOWHERE);
        var catalogId = table.require("catalog_id", Kind.wholeNumber(1, Long.MAX_VALUE), 0L);
        if (!table.has("token") && !table.has("token_file")) {
            table.refuse(
                    "token", "is missing", "the store's token, or token_file with the path of a file that holds it");
        }
        return new Settings.Store(
                url,
                catalogId,
                table.findSecret("token").orElse(""),
                orNull(table, "product_url", productUrl()),
                medical());
    }

    /** What becomes of products for patients here, whatever the store says; empty where it says. */
    Optional<MedicalRule> medical() {
        return reader(KnownKeys.STORE).find("medical", Kind.choice(MedicalRule.class));
    }

    LiveSettings live() {
        var table = reader(KnownKeys.LIVE);
        var trustStore = table.find("trust_store", Kind.path()).map(table::resolve);
        trustStore
                .filter(path -> !Files.isReadable(path))
                .ifPresent(path -> table.refuse(
                        "trust_store",
                        "names " + path + ", which cannot be read",
                        "a PKCS#12 file that this user can read"));
        return new LiveSettings(
                orNull(table, "app_key", Kind.text()),
                orNull(table, "cluster", Kind.text()),
                orNull(table, "host", Kind.text()),
                port(table, "ws_port"),
                port(table, "wss_port"),
                orNull(table, "tls", Kind.flag()),
                orNull(table, "private_channel", Kind.flag()),
                orNull(table, "auth_url", Kind.url()),
                trustStore.orElse(null));
    }

    Settings.Sync sync() {
        var table = reader(KnownKeys.SYNC);
        var minutes = table.find("reconcile_minutes", Kind.number(0.05, 1440)).orElse(15.0);
        var seconds = table.find("poll_seconds", Kind.number(1, 86_400)).orElse(60.0);
        return new Settings.Sync(
                Duration.ofMillis(Math.round(minutes * MILLIS_A_MINUTE)),
                Duration.ofMillis(Math.round(seconds * MILLIS_A_SECOND)));
    }

    Settings.Display display() {
        var table = reader(KnownKeys.DISPLAY);
        var pixels = Kind.wholeNumber(MIN_PX, MAX_PX);
        return new Settings.Display(
                table.find("screen", screen()).orElse(new Settings.ScreenChoice.ByIndex(0)),
                table.find("fullscreen", Kind.flag()).orElse(true),
                new Settings.Size(
                        table.find("width", pixels).orElse(1080L).intValue(),
                        table.find("height", pixels).orElse(1920L).intValue()),
                table.find("diagonal_inches", Kind.number(3, 200)).orElse(32.0),
                table.find("locale", Kind.locale()).orElse(Locale.US),
                table.find("theme", Kind.choice(Settings.Theme.class)).orElse(Settings.Theme.LIGHT),
                table.find("renderer", Kind.choice(Settings.Renderer.class)).orElse(Settings.Renderer.AUTO),
                table.find("sound", Kind.flag()).orElse(false),
                hours());
    }

    /** Empty where no day is named. */
    private Optional<ShopHours> hours() {
        var table = reader(KnownKeys.HOURS);
        var day = Kind.text()
                .map(ShopHours::parse)
                .only(ShopHours.ALLOWED, Optional::isPresent)
                .map(Optional::orElseThrow);
        var days = new EnumMap<DayOfWeek, List<ShopHours.Span>>(DayOfWeek.class);
        for (var each : DayOfWeek.values()) {
            var name = each.name().substring(0, DAY_LETTERS).toLowerCase(Locale.ROOT);
            table.find(name, day).ifPresent(spans -> days.put(each, spans));
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(new ShopHours(days));
    }

    Settings.Staff staff() {
        var table = reader(KnownKeys.STAFF);
        var hash = table.findSecret("pin_hash");
        var pin = hash.flatMap(PinHash::parse);
        if (hash.isPresent() && pin.isEmpty()) {
            var key = table.has("pin_hash") ? "pin_hash" : "pin_hash_file";
            table.refuse(key, "is no hash of a PIN", "what the command `placard pin` prints");
        }
        return new Settings.Staff(pin.orElse(null));
    }

    Settings.Operations operations() {
        var table = reader(KnownKeys.OPERATIONS);
        var bind = table.find("bind", Kind.address()).orElse(InetAddress.getLoopbackAddress());
        var token = table.findSecret("token");
        if (!bind.isLoopbackAddress() && !table.has("token") && !table.has("token_file")) {
            table.refuse(
                    "token_file",
                    "is missing, and bind = " + bind.getHostAddress() + " lets other machines in",
                    "the path of a file with the token they have to send, or bind = \"127.0.0.1\"");
        }
        var port = table.find("port", Kind.wholeNumber(0, MAX_PORT)).orElse(8790L);
        return new Settings.Operations(bind, port.intValue(), token.orElse(null), tls(table));
    }

    /**
     * While a kiosk is set up a code on its screen goes for the token; beyond loopback nothing is sent in the clear.
     */
    Settings.Operations operationsBeforeSetup() {
        var table = reader(KnownKeys.OPERATIONS);
        var bind = table.find("bind", Kind.address()).orElse(InetAddress.getLoopbackAddress());
        var port = table.find("port", Kind.wholeNumber(0, MAX_PORT)).orElse(8790L);
        var isLeftOpen = !bind.isLoopbackAddress() && !table.has("tls") && !table.has("tls_cert");
        return new Settings.Operations(
                bind,
                port.intValue(),
                table.findSecret("token").orElse(null),
                isLeftOpen ? new Settings.Tls.SelfSigned() : tls(table));
    }

    private static Settings.Tls tls(TableReader table) {
        var choice = table.find("tls", Kind.text().only("\"off\" or \"self-signed\"", TLS::contains));
        var certificate = table.find("tls_cert", Kind.path()).map(table::resolve);
        var key = table.find("tls_key", Kind.path()).map(table::resolve);
        if (certificate.isPresent() != key.isPresent()) {
            table.refuse(certificate.isPresent() ? "tls_key" : "tls_cert", "is missing", "both tls_cert and tls_key");
        }
        if (choice.isPresent() && certificate.isPresent()) {
            table.refuse("tls", "is given beside tls_cert", "one of the two");
        }
        if (certificate.isPresent() && key.isPresent()) {
            return new Settings.Tls.Files(certificate.get(), key.get());
        }
        return choice.filter("self-signed"::equals).isPresent()
                ? new Settings.Tls.SelfSigned()
                : new Settings.Tls.Off();
    }

    /** Who is told what happens at the kiosk: nobody, or one. */
    List<Webhook> webhooks() {
        var table = reader(KnownKeys.OUTBOX);
        var token = table.findSecret("token").orElse(null);
        return table.find("url", Kind.url()).map(url -> new Webhook(url, token)).stream()
                .toList();
    }

    private static Kind<ProductUrl> productUrl() {
        return Kind.text()
                .map(ProductUrl::parse)
                .only(ProductUrl.ALLOWED, Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    /** Where a CMS page can watch the sensors; nowhere unless a port is named. */
    Optional<Settings.Bridge> bridge() {
        var table = reader(KnownKeys.BRIDGE);
        var origin = table.find("origin", Kind.url()).map(URI::toString).orElse(null);
        var port = table.find("port", Kind.wholeNumber(1, MAX_PORT));
        if (port.isEmpty() && origin != null) {
            table.refuse("port", "is missing, so that nothing listens for " + origin, "a free port, 3000 as a rule");
        }
        return port.map(number -> new Settings.Bridge(number.intValue(), origin));
    }

    /** What is told to those who run many kiosks. */
    Telemetry telemetry() {
        var table = reader(KnownKeys.METRICS);
        var every = table.find("otlp_seconds", Kind.number(1, 3600)).orElse(60.0);
        var token = table.findSecret("token").orElse(null);
        var push = table.find("otlp_url", Kind.url())
                .map(url -> new Telemetry.Push(url, Duration.ofMillis(Math.round(every * MILLIS_A_SECOND)), token));
        var isJson = reader(KnownKeys.LOG).find("json", Kind.flag()).orElse(false);
        return new Telemetry(isJson, push);
    }

    /** Whether and when updates are installed by themselves. */
    UpdateSettings updates() {
        var table = reader(KnownKeys.UPDATES);
        var window = Kind.text()
                .map(UpdateSettings::parseWindow)
                .only(UpdateSettings.ALLOWED, Optional::isPresent)
                .map(Optional::orElseThrow);
        return new UpdateSettings(table.find("automatic", Kind.flag()).orElse(true), table.find("window", window));
    }

    private static Kind<Settings.ScreenChoice> screen() {
        var byIndex = Kind.wholeNumber(0, MAX_SCREENS)
                .<Settings.ScreenChoice>map(index -> new Settings.ScreenChoice.ByIndex(index.intValue()));
        return byIndex.or(
                "a screen's position counted from 0, or its output's name in quotes",
                Kind.text().map(Settings.ScreenChoice.ByName::new));
    }

    private TableReader reader(String name) {
        return new TableReader(tables.table(name), folder, problems);
    }

    @Nullable private static <T> T orNull(TableReader table, String key, Kind<T> kind) {
        return table.find(key, kind).orElse(null);
    }

    @Nullable private static Integer port(TableReader table, String key) {
        return table.find(key, Kind.wholeNumber(1, MAX_PORT))
                .map(Long::intValue)
                .orElse(null);
    }
}
