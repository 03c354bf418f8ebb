package io.placard.kiosk;

import io.placard.kiosk.command.ExitCode;
import io.placard.kiosk.display.Heartbeat;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
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
    private static final int HUNG_AFTER_BEATS = 20;
    private static final int PERIOD_MS = 1000;

    private final Heartbeat heartbeat;
    private final Runnable second;
    private int unanswered;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this::beatUntilClosed, "placard-pulse");

    /** @param second called once a second, on the pulse's thread */
    Pulse(Heartbeat heartbeat, Runnable second) {
        this.heartbeat = heartbeat;
        this.second = second;
    }

    void open() {
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void beatUntilClosed() {
        try {
            while (!closed.await(PERIOD_MS, TimeUnit.MILLISECONDS)) {
                beat();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Beats are counted, not seconds: a machine that stood still did not let the JavaFX thread answer either. */
    private void beat() {
        unanswered = heartbeat.isAnswered() ? 0 : unanswered + 1;
        if (unanswered > HUNG_AFTER_BEATS) {
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
                        + Arrays.stream(entry.getValue())
                                .map(frame -> "    at " + frame)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
