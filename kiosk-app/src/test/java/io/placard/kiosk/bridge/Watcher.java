package io.placard.kiosk.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.NodeProject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Node process with one of the clients that store pages use. */
final class Watcher implements AutoCloseable {
    private static final int DEADLINE_S = 20;

    private final Process process;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    Watcher(NodeProject clients, String client, String url, String transports) throws IOException {
        this(clients, List.of("watcher.js", client, url, transports));
    }

    /** A process with any of the project's scripts. */
    Watcher(NodeProject clients, List<String> arguments) throws IOException {
        process = clients.node(arguments)
                .redirectError(clients.folder().resolve("stderr.txt").toFile())
                .start();
        Thread.ofPlatform().daemon().name("watcher").start(this::read);
    }

    /** Fetches the clients from npm, or skips the test where that is not possible. */
    static NodeProject install() throws IOException, InterruptedException {
        return NodeProject.install("socket.io-clients", Watcher.class, List.of("watcher.js", "observer.js"));
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

    /** What it says next, as it stands. */
    @Nullable String next() throws InterruptedException {
        return heard.poll(DEADLINE_S, TimeUnit.SECONDS);
    }

    /** Whether it ends by itself with 0. */
    boolean ends() throws InterruptedException {
        return process.waitFor(DEADLINE_S, TimeUnit.SECONDS) && process.exitValue() == 0;
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
