package io.placard.kiosk.starting;

import io.placard.kiosk.DemoStoreProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** {@code placard run} in a process of its own, with a window on a display, against a store in another process. */
final class StartedKiosk extends StartedProgram {
    private static final int LOOK_MS = 50;
    private static final Pattern MS = Pattern.compile("\"ms\":(\\d+)");

    private final Path trace;

    private StartedKiosk(Process process, Path trace) {
        super(process);
        this.trace = trace;
    }

    /** @param folder holds the data; kept from one start to the next */
    static StartedKiosk start(Path program, Path folder, DemoStoreProcess store, String display, String javaOptions)
            throws IOException {
        var config = Files.writeString(folder.resolve("placard.toml"), config(store));
        var data = Files.createDirectories(folder.resolve("data"));
        var trace = data.resolve("logs").resolve("trace.jsonl");
        Files.deleteIfExists(trace);
        var command = new ArrayList<>(List.of(program.toString(), "run", "--require-display"));
        command.addAll(List.of("--config", config.toString(), "--data-dir", data.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("DISPLAY", display);
        builder.environment().put("PLACARD_JAVA_OPTIONS", javaOptions);
        return new StartedKiosk(builder.start(), trace);
    }

    @Override
    long awaitGrid() throws IOException, InterruptedException {
        var line = await(it -> it.contains("\"ev\":\"screen.interactive\""), 60);
        var ms = MS.matcher(line);
        if (!ms.find()) {
            throw new IOException("no time in " + line);
        }
        return Long.parseLong(ms.group(1));
    }

    /** Waits until the store's whole catalogue has been read once. */
    void awaitFullRead(int seconds) throws IOException, InterruptedException {
        await(it -> it.contains("\"ev\":\"sync.reconcile\"") && it.contains("\"kind\":\"full\""), seconds);
    }

    private String await(Predicate<String> wanted, int seconds) throws IOException, InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end && isAlive()) {
            if (Files.exists(trace)) {
                try (var lines = Files.lines(trace, StandardCharsets.UTF_8)) {
                    var found = lines.filter(wanted).findFirst();
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
        }
        throw new IOException("The trace does not say what was waited for: " + trace);
    }

    private static String config(DemoStoreProcess store) throws IOException {
        return String.format(
                Locale.ROOT, """
                [store]
                api_url = "%s"
                catalog_id = %d
                token = "%s"

                [live]
                host = "127.0.0.1"
                ws_port = %d
                tls = false

                [display]
                renderer = "software"

                [operations]
                port = %d
                """, store.apiUrl(), store.catalogId(), store.token(), store.livePort(), freePort());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
