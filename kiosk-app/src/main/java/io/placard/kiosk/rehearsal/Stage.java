package io.placard.kiosk.rehearsal;

import io.placard.kiosk.demo.DemoControls;
import io.placard.kiosk.demo.DemoSettings;
import io.placard.kiosk.demo.DemoStore;
import io.placard.kiosk.demo.DemoTag;
import io.placard.sync.SyncEngine;
import io.placard.sync.SyncNotice;
import io.placard.sync.SyncSettings;
import io.placard.sync.SyncSettings.LiveSettings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The rehearsal's store, devices, and the hands at them. Fills the cache that the kiosk is to start from, says that all
 * is set, waits for the kiosk's first page and plays.
 */
final class Stage {
    /** Said on standard output when the kiosk may start. */
    static final String SET = "set";
    /** Said when all has been played. */
    static final String PLAYED = "played";

    /** Enough that Java learns what is worth compiling first. */
    private static final int PRODUCTS = 1500;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int STEP_MS = 400;
    /** In which a kiosk reads so many products twice over. */
    private static final int READ_MS = 4_000;

    private Stage() {}

    /** @param arguments the folder for config and data */
    static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Path.of(arguments[0]);
        var said = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (var store = DemoStore.open(DemoSettings.of(PRODUCTS))) {
            fillCache(store, folder);
            var port = freePort();
            Files.writeString(config(folder), StageConfig.toml(store, port));
            said.println(SET);
            awaitFirstPage(folder);
            play(store.controls(), !store.devices().isEmpty());
            readAnew(port);
            said.println(PLAYED);
            awaitEnd();
        }
        System.exit(0);
    }

    static Path config(Path folder) {
        return folder.resolve("placard.toml");
    }

    private static void fillCache(DemoStore store, Path folder) throws IOException, InterruptedException {
        var live = new LiveSettings(null, null, store.liveHost(), store.livePort(), null, false, null, null, null);
        var settings = new SyncSettings(
                store.apiUrl(),
                store.catalogId(),
                store.token(),
                folder,
                "rehearsal",
                Locale.ROOT,
                live,
                Duration.ofMinutes(15),
                Duration.ofMinutes(1),
                List.of());
        var read = new CountDownLatch(1);
        try (var engine = SyncEngine.open(settings, Clock.systemUTC(), new Random(1), notice -> {
            if (notice instanceof SyncNotice.Reconciled done && done.ok()) {
                read.countDown();
            }
        })) {
            engine.load();
            engine.follow();
            if (!read.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("The rehearsal's store was not read within " + PATIENCE);
            }
        }
    }

    private static void awaitFirstPage(Path folder) throws IOException, InterruptedException {
        var trace = folder.resolve("logs").resolve("trace.jsonl");
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.notExists(trace) || !Files.readString(trace).contains("screen.interactive")) {
            if (System.nanoTime() > end) {
                throw new IOException("The kiosk has shown nothing within " + PATIENCE);
            }
            pause(STEP_MS);
        }
        pause(STEP_MS);
    }

    /** Where no devices can be simulated, such as on Windows, nobody plays. */
    private static void play(DemoControls controls, boolean hasDevices) throws InterruptedException {
        if (!hasDevices) {
            return;
        }
        for (var tag : controls.tags().stream().limit(8).map(DemoTag::code).toList()) {
            controls.putTag(tag);
            pause(STEP_MS);
        }
        controls.removeTag();
        controls.cover(1);
        pause(2 * STEP_MS);
    }

    private static void readAnew(int port) throws IOException, InterruptedException {
        var asked = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + "/resync").toURL().openConnection();
        asked.setRequestMethod("POST");
        asked.setConnectTimeout((int) PATIENCE.toMillis());
        asked.setReadTimeout((int) PATIENCE.toMillis());
        if (asked.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST) {
            throw new IOException("The kiosk refused to read anew: " + asked.getResponseCode());
        }
        pause(READ_MS);
    }

    /** Devices that go before the kiosk does would be missed by it. */
    private static void awaitEnd() throws IOException {
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void pause(int millis) throws InterruptedException {
        var nobody = new CountDownLatch(1);
        if (nobody.await(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("Nobody counts this down");
        }
    }
}
