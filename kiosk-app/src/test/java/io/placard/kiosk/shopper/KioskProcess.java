package io.placard.kiosk.shopper;

import io.placard.kiosk.processes.Ending;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The demo as a shop would start it, in a process of its own on a display. */
final class KioskProcess implements AutoCloseable {
    private static final int END_S = 15;

    private final Process process;
    private final int port;
    private final Path logs;

    private KioskProcess(Process process, int port, Path logs) {
        this.process = process;
        this.port = port;
        this.logs = logs;
    }

    static KioskProcess start(Wish wish, int products, VirtualDisplay display) throws IOException {
        var data = wish.paths().report().resolve("data");
        delete(data);
        var port = freePort();
        var builder = new ProcessBuilder(
                wish.paths().app().resolve("bin").resolve("placard").toString(),
                "demo",
                "--require-display",
                "--data-dir",
                data.toString(),
                "--products",
                String.valueOf(products));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("DISPLAY", display.name());
        builder.environment().put("PLACARD_OPERATIONS_PORT", String.valueOf(port));
        builder.environment().put("PLACARD_DISPLAY_RENDERER", "software");
        builder.redirectErrorStream(true)
                .redirectOutput(wish.paths().report().resolve("console.log").toFile());
        return new KioskProcess(builder.start(), port, data.resolve("logs"));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The launcher becomes the Java machine: both are one process. */
    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Path trace() {
        return logs.resolve("trace.jsonl");
    }

    /** Lines of the log that somebody would have to look into. */
    List<String> alarmingLines() throws IOException {
        try (var lines = Files.lines(logs.resolve("placard.log"), StandardCharsets.UTF_8)) {
            return lines.filter(
                            line -> line.contains(" WARN ") || line.contains(" ERROR ") || line.contains("Exception"))
                    .toList();
        }
    }

    @Override
    public void close() {
        Ending.of(process, END_S);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
