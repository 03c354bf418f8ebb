package io.placard.kiosk.starting;

import io.placard.kiosk.DemoStoreProcess;
import io.placard.kiosk.processes.Ending;
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
final class StartedKiosk implements AutoCloseable {
    private static final int END_S = 15;
    private static final int LOOK_MS = 50;
    private static final double KB_A_MIB = 1024;
    /** Linux counts processor time in hundredths of a second. */
    private static final double TICKS_A_SECOND = 100;

    private static final int USER_TIME_FIELD = 11;
    private static final Pattern PSS = Pattern.compile("Pss:\\s+(\\d+)");
    private static final Pattern MS = Pattern.compile("\"ms\":(\\d+)");

    private final Process process;
    private final long began = System.nanoTime();
    private final Path trace;

    private StartedKiosk(Process process, Path trace) {
        this.process = process;
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

    /** Waits for the first grid of products; ms from the start of the process until it was painted. */
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

    /** Waits until the process is so old. */
    void awaitAge(int seconds) throws InterruptedException {
        var left = TimeUnit.SECONDS.toNanos(seconds) - (System.nanoTime() - began);
        TimeUnit.NANOSECONDS.sleep(Math.max(0, left));
    }

    /** Its memory as Linux counts it, with its share of what others hold as well, MiB. */
    double pss() throws IOException {
        var found = PSS.matcher(Files.readString(of("smaps_rollup")));
        return found.find() ? Long.parseLong(found.group(1)) / KB_A_MIB : 0;
    }

    /** Processor time spent so far, s. */
    double cpu() throws IOException {
        var stat = Files.readString(of("stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TIME_FIELD]) + Long.parseLong(fields[USER_TIME_FIELD + 1])) / TICKS_A_SECOND;
    }

    @Override
    public void close() {
        Ending.of(process, END_S);
    }

    private Path of(String file) {
        return Path.of("/proc", String.valueOf(process.pid()), file);
    }

    private String await(Predicate<String> wanted, int seconds) throws IOException, InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end && process.isAlive()) {
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
