package io.placard.kiosk.soak;

import io.placard.kiosk.processes.Ending;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The built program as a shop runs it, below what systemd is there: whatever it ends with, it is started anew two
 * seconds later, and that is counted. Safe to use from any thread.
 */
final class Kiosk implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Kiosk.class);
    private static final Duration RESTART = Duration.ofSeconds(2);
    private static final int END_S = 20;

    private final ProcessBuilder command;
    private final URI address;
    private final AtomicInteger restarts = new AtomicInteger();
    private final Thread keeper = new Thread(this::keep, "soak-service");
    private volatile Process process;
    private volatile boolean isClosed;

    private Kiosk(ProcessBuilder command, URI address) throws IOException {
        this.command = command;
        this.address = address;
        process = command.start();
        keeper.setDaemon(true);
        keeper.start();
    }

    /** @param display empty for none */
    static Kiosk start(Wish wish, String toml, String display, int port) throws IOException {
        Files.writeString(wish.config(), toml);
        var command = new ProcessBuilder(List.of(
                wish.app().resolve("bin").resolve("placard").toString(),
                "run",
                "--config",
                wish.config().toString(),
                "--data-dir",
                wish.data().toString(),
                "--log-dir",
                wish.logs().toString()));
        var environment = command.environment();
        environment.putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
        // Told after each collection what is left; what a shop runs with otherwise.
        environment.merge(
                "PLACARD_JAVA_OPTIONS",
                "-Xlog:gc:file=" + wish.gcLog() + ":uptime:filecount=0",
                (given, ours) -> given + " " + ours);
        environment.put("INVOCATION_ID", "soak");
        environment.remove("DISPLAY");
        if (!display.isEmpty()) {
            environment.put("DISPLAY", display);
        }
        command.redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(wish.console().toFile()));
        return new Kiosk(command, URI.create("http://127.0.0.1:" + port));
    }

    URI address() {
        return address;
    }

    /** The launcher becomes the Java machine: both are one process. */
    long pid() {
        return process.pid();
    }

    int restarts() {
        return restarts.get();
    }

    @Override
    public void close() {
        isClosed = true;
        if (!Ending.of(process, END_S)) {
            log.warn("The kiosk did not end within {} s", END_S);
        }
        try {
            keeper.join(RESTART.toMillis() * 2);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        try {
            while (!isClosed) {
                var code = process.waitFor();
                if (!isClosed) {
                    log.warn("The kiosk has ended with {}", code);
                    restarts.incrementAndGet();
                    TimeUnit.MILLISECONDS.sleep(RESTART.toMillis());
                    process = command.start();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException("The program cannot be started", e);
        }
    }
}
