package io.placard.kiosk.watchdog;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The wish to start the program anew: ends the run that is under way, once, and sees that another one follows. A run
 * never asks for a restart by itself but to leave safe mode, so that nothing goes round. Any thread.
 */
public final class Restart {
    private static final Logger log = LoggerFactory.getLogger(Restart.class);

    private final RunFile runs;
    private final Supplier<Supervisor> supervisor;
    private final Runnable endRun;
    private boolean isAsked;

    /**
     * @param supervisor asked once the kiosk has closed
     * @param endRun begins to close the kiosk, and returns at once
     */
    public Restart(RunFile runs, Supplier<Supervisor> supervisor, Runnable endRun) {
        this.runs = runs;
        this.supervisor = supervisor;
        this.endRun = endRun;
    }

    /** Begins a restart. False where one is under way already. */
    public boolean ask(String reason) {
        return begin(End.CLEAN, reason);
    }

    /** Begins a restart into normal mode, whatever happened before. False where one is under way already. */
    public boolean askNormal(String reason) {
        return begin(End.NORMAL_WANTED, reason);
    }

    /** Starts the program anew where nobody else will; once the kiosk has closed. */
    public void startAnew() {
        command().ifPresent(nobody -> {
            try {
                new ProcessBuilder(nobody.command()).inheritIO().start();
            } catch (IOException e) {
                log.error("The program could not be started anew; start it by hand", e);
            }
        });
    }

    private synchronized boolean begin(End how, String reason) {
        if (isAsked) {
            return false;
        }
        isAsked = true;
        log.info("The kiosk starts anew: {}", reason);
        runs.end(how, reason);
        endRun.run();
        return true;
    }

    private synchronized Optional<Supervisor.Nobody> command() {
        return isAsked && supervisor.get() instanceof Supervisor.Nobody nobody ? Optional.of(nobody) : Optional.empty();
    }
}
