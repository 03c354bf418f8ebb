package io.placard.kiosk.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A Node process with one of the clients that store pages use. */
final class Watcher implements AutoCloseable {
    private static final Path HOME = Path.of("target", "socket.io-clients");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "watcher.js");
    private static final int DEADLINE_S = 20;
    private static final int INSTALL_S = 120;

    private final Process process;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    Watcher(String client, String url, String transports) throws IOException {
        process = new ProcessBuilder("node", "watcher.js", client, url, transports)
                .directory(HOME.toFile())
                .redirectError(HOME.resolve("stderr.txt").toFile())
                .start();
        Thread.ofPlatform().daemon().name("watcher").start(this::read);
    }

    /** Fetches the clients from npm, or skips the test where that is not possible. */
    static void install() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        for (var file : FILES) {
            try (var resource = Watcher.class.getResourceAsStream(file)) {
                Files.write(HOME.resolve(file), resource.readAllBytes());
            }
        }
        assumeTrue(
                Files.exists(HOME.resolve("node_modules").resolve(".package-lock.json")) || fetch(),
                "Skipped: the real Socket.IO clients need node, npm and the npm registry.");
    }

    private static boolean fetch() throws InterruptedException {
        try {
            var npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")
                    .directory(HOME.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(HOME.resolve("npm.txt").toFile())
                    .start();
            var isDone = npm.waitFor(INSTALL_S, TimeUnit.SECONDS);
            npm.destroyForcibly();
            return isDone && npm.exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /** Waits for the next thing it hears. */
    void hears(String... words) throws InterruptedException {
        var line = "[\"" + String.join("\",\"", words) + "\"]";
        assertThat(heard.poll(DEADLINE_S, TimeUnit.SECONDS)).isEqualTo(line);
    }

    /** The next of so many things that it hears, in any order. */
    List<String> hears(int count) throws InterruptedException {
        var all = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            all.add(heard.poll(DEADLINE_S, TimeUnit.SECONDS));
        }
        return all;
    }

    void says(String line) throws IOException {
        var out = process.outputWriter(StandardCharsets.UTF_8);
        out.write(line + "\n");
        out.flush();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(heard::add);
        } catch (IOException | UncheckedIOException _) {
            // The process was ended.
        }
    }
}
