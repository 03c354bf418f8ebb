package io.placard.kiosk.faults;

import io.placard.kiosk.processes.Ending;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What systemd is for the kiosk in a shop: starts it anew two seconds after it ended, whatever it ended with. */
final class Service implements AutoCloseable {
    private static final int RESTART_MS = 2000;
    private static final int END_S = 15;

    private final ProcessBuilder command;
    private final Thread keeper = new Thread(this::keep, "service");
    private volatile Process process;
    private volatile boolean isClosed;
    private volatile End lastEnd = new End(0, 0, 0);

    Service(Path app, Path data, Path logs, int port, String display) throws IOException {
        command = new ProcessBuilder(List.of(
                app.resolve("bin").resolve("placard").toString(),
                "demo",
                "--data-dir",
                data.toString(),
                "--log-dir",
                logs.toString()));
        var environment = command.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PLACARD_OPERATIONS_PORT", String.valueOf(port));
        environment.put("INVOCATION_ID", "faults");
        environment.remove("DISPLAY");
        if (!display.isEmpty()) {
            environment.put("DISPLAY", display);
        }
        command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(logs + "-console.txt")));
        process = command.start();
        keeper.setDaemon(true);
        keeper.start();
    }

    /** How a process ended, and when, in ms since the epoch. */
    record End(long pid, int code, long at) {}

    long pid() {
        return process.pid();
    }

    End lastEnd() {
        return lastEnd;
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        isClosed = true;
        Ending.of(process, END_S);
        try {
            keeper.join(RESTART_MS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        try {
            while (!isClosed) {
                var code = process.waitFor();
                lastEnd = new End(process.pid(), code, System.currentTimeMillis());
                TimeUnit.MILLISECONDS.sleep(RESTART_MS);
                if (!isClosed) {
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
