package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.RunningPlacard;
import io.placard.kiosk.demo.DemoSettings;
import io.placard.kiosk.demo.DemoStore;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.tables.ConfigTables;
import io.placard.kiosk.transfer.ExportEndpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages in Debian's Chromium, before a whole kiosk. Each scenario is in {@code visitor.js}, and fails as well on
 * errors of scripts and on anything that the content security policy had to stop.
 */
@Timeout(180)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pseudo-terminals")
class BrowserTest {
    @TempDir
    private static Path folder;

    private static Visitor visitor;
    private static RunningPlacard kiosk;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        visitor = Visitor.install();
        kiosk = RunningPlacard.start(
                folder,
                Map.of(),
                "demo",
                "--products",
                "40",
                "--data-dir",
                folder.resolve("data").toString());
    }

    @AfterAll
    static void end() {
        if (kiosk != null) {
            kiosk.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview",
                "sensors",
                "mapping",
                "mappingConflicts",
                "mappingNames",
                "diagnostics",
                "log",
                "keyboard",
                "accessible"
            })
    void aVisitorOfARunningKiosk(String scenario) throws IOException, InterruptedException {
        visitor.does(scenario, kiosk.url("").toString());
    }

    /** Below a service, which would start it anew. */
    @Test
    void aVisitorWhoRestartsTheKiosk(@TempDir Path other) throws IOException, InterruptedException {
        var service = Map.of("INVOCATION_ID", "test");
        var data = other.resolve("data").toString();
        try (var running = RunningPlacard.start(other, service, "demo", "--products", "40", "--data-dir", data)) {
            visitor.does("restart", running.url("").toString());
            var ended = ProcessHandle.of(running.pid()).map(ProcessHandle::onExit);

            ended.ifPresent(CompletableFuture::join);

            assertThat(ProcessHandle.of(running.pid())).isEmpty();
        }
    }

    @Test
    void aVisitorFromAnotherMachine(@TempDir Path other) throws IOException, InterruptedException {
        try (var far = ServedKiosk.withTls(other, new Settings.Tls.SelfSigned())) {
            visitor.does("login", "https://localhost:" + far.port());
        }
    }

    @Test
    void aVisitorWhoSetsAKioskUpFromAnotherMachine(@TempDir Path other) throws IOException, InterruptedException {
        try (var store = DemoStore.open(DemoSettings.of(20).withoutChurn());
                var far = new ServedSetup(other, store)) {
            visitor.does(
                    "setup",
                    far.url(),
                    Map.of(
                            "CODE", far.code(),
                            "TOKEN", ServedSetup.TOKEN,
                            "API", store.apiUrl().toString(),
                            "CATALOGUE", String.valueOf(store.catalogId()),
                            "STORE_TOKEN", store.token(),
                            "PORT", store.devices().getFirst().port()));

            assertThat(far.written.join()).content().contains("locale = \"de-DE\"", "pbkdf2-sha256$", "rdm6300");
        }
    }

    @Test
    void aVisitorWhoExportsAKioskForItsSuccessor(@TempDir Path other) throws IOException, InterruptedException {
        var config = ConfigTables.EMPTY.with("store", "catalog_id", 42L);
        var export = new ExportEndpoint(
                        () -> config, () -> "{}", pin -> new String(pin).equals("482915"), Clock.systemUTC())
                .endpoint();
        try (var served = ServedKiosk.onLoopback(other, export)) {
            visitor.does("export", "http://127.0.0.1:" + served.port());
        }
    }
}
