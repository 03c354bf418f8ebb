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
import java.net.ConnectException;
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
 * is set, and plays; each step waits until the kiosk has shown what the one before was for, however slow the machine.
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
    /** What was read is shown, and its pictures are fetched. */
    private static final int REST_MS = 1_000;

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
            var kiosk = new KioskTrace(folder, PATIENCE);
            kiosk.await("screen.interactive", 1);
            play(store.controls(), kiosk, !store.devices().isEmpty());
            kiosk.await("\"to\":\"live\"", 1);
            readAnew(port);
            kiosk.await("\"kind\":\"full\"", 1);
            pause(REST_MS);
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

    /** Where no devices can be simulated, such as on Windows, nobody plays. */
    private static void play(DemoControls controls, KioskTrace kiosk, boolean hasDevices)
            throws IOException, InterruptedException {
        if (!hasDevices) {
            return;
        }
        var laid = 0;
        for (var tag : controls.tags().stream().limit(8).map(DemoTag::code).toList()) {
            controls.putTag(tag);
            laid++;
            kiosk.await("\"source\":\"rfid\"", laid);
            pause(STEP_MS);
        }
        controls.removeTag();
        controls.cover(1);
        kiosk.await("\"source\":\"ultrasonic\"", 1);
    }

    /** The endpoint opens a moment after the first page. */
    private static void readAnew(int port) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isAsked(port)) {
            if (System.nanoTime() > end) {
                throw new IOException("The kiosk's endpoint has not answered within " + PATIENCE);
            }
            pause(STEP_MS);
        }
    }

    private static boolean isAsked(int port) throws IOException {
        var asked = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + "/resync").toURL().openConnection();
        asked.setRequestMethod("POST");
        asked.setConnectTimeout((int) PATIENCE.toMillis());
        asked.setReadTimeout((int) PATIENCE.toMillis());
        try {
            if (asked.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST) {
                throw new IOException("The kiosk refused to read anew: " + asked.getResponseCode());
            }
            return true;
        } catch (ConnectException _) {
            return false;
        }
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
