package io.placard.kiosk.operations;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.placard.kiosk.demo.DemoStore;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.tables.ConfigTables;
import io.placard.kiosk.setup.ConfigHome;
import io.placard.kiosk.setup.DriverGuide;
import io.placard.kiosk.setup.Pairing;
import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.SystemMachine;
import io.placard.kiosk.setup.browser.SetupEndpoints;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A setup that other machines may reach, by TLS; the test stays on loopback. */
final class ServedSetup implements AutoCloseable {
    static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    final CompletableFuture<Path> written = new CompletableFuture<>();
    final Pairing pairing = new Pairing(new Random(5), System.nanoTime());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Setup setup;
    private final SetupServer server;

    ServedSetup(Path folder) {
        this(folder, List.of());
    }

    /** With a hand at the demo's pad: {@code POST /put} lays a tag down. */
    ServedSetup(Path folder, DemoStore store) {
        this(folder, List.of(Endpoint.post("/put", _ -> {
            store.controls().putTag(store.controls().tags().getFirst().code());
            return Answer.json(JsonNodeFactory.instance.objectNode());
        })));
    }

    private ServedSetup(Path folder, List<Endpoint> more) {
        var settings = new SettingsFile(
                Map.of(), Map.of("rfid", DriverGuide.drivers(true), "ultrasonic", DriverGuide.drivers(false)));
        setup = new Setup(
                SetupDraft.of(ConfigTables.EMPTY, Locale.US, 32),
                new SystemMachine(),
                settings,
                new ConfigHome(folder.resolve("placard.toml"), folder),
                folder,
                threads,
                written::complete);
        var topics = new ArrayList<>(new SetupEndpoints(setup, Optional.of(TOKEN)).endpoints());
        topics.addAll(more);
        server = new SetupServer(
                new Settings.Operations(InetAddress.ofLiteral("0.0.0.0"), 0, null, new Settings.Tls.SelfSigned()),
                folder.resolve("secret"),
                pairing,
                "1.0",
                () -> PICTURE,
                List::of,
                topics);
        server.open();
    }

    SetupServer.Place place() {
        return server.place().orElseThrow();
    }

    String url() {
        return "https://localhost:" + place().port();
    }

    String code() {
        return pairing.code(System.nanoTime());
    }

    @Override
    public void close() {
        server.close();
        setup.close();
        threads.shutdownNow();
    }
}
