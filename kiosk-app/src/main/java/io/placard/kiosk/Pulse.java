package io.placard.kiosk;

import io.placard.kiosk.command.ExitCode;
import io.placard.kiosk.display.Heartbeat;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The kiosk's regular work: asks the JavaFX thread whether it lives, lets a second pass on the screen, and ends the
 * process where the JavaFX thread hangs, so that whoever supervises it can start it anew.
 */
final class Pulse implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Pulse.class);
    private static final Duration HUNG_AFTER = Duration.ofSeconds(20);
    private static final int PERIOD_MS = 1000;

    private final Heartbeat heartbeat;
    private final Runnable second;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("placard-pulse").factory());

    /** @param second called once a second, on the pulse's thread */
    Pulse(Heartbeat heartbeat, Runnable second) {
        this.heartbeat = heartbeat;
        this.second = second;
    }

    void open() {
        timer.scheduleAtFixedRate(this::beat, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void beat() {
        if (heartbeat.sinceLastAnswer().compareTo(HUNG_AFTER) > 0) {
            log.error(
                    "The JavaFX thread has not answered for {}; the process ends with {}. Threads:\n{}",
                    heartbeat.sinceLastAnswer(),
                    ExitCode.HUNG,
                    threads());
            Runtime.getRuntime().halt(ExitCode.HUNG);
        }
        heartbeat.ask();
        second.run();
    }

    private static String threads() {
        return Thread.getAllStackTraces().entrySet().stream()
                .map(entry -> entry.getKey() + "\n"
                        + java.util.Arrays.stream(entry.getValue())
                                .map(frame -> "    at " + frame)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
