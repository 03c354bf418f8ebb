package io.placard.kiosk.watchdog;

import java.time.Duration;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a process that cannot go on: says why in the log, with all threads, keeps the end, and stops the Java machine
 * without waiting for anybody. Where the log or the disk hangs as well, the process ends three seconds later all the
 * same.
 */
public final class LastWords {
    private static final Logger log = LoggerFactory.getLogger(LastWords.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final RunFile runs;
    private final IntConsumer halt;
    private final int exitCode;

    /**
     * @param halt ends the process with a code, such as {@link Runtime#halt}
     * @param exitCode what it ends with
     */
    public LastWords(RunFile runs, IntConsumer halt, int exitCode) {
        this.runs = runs;
        this.halt = halt;
        this.exitCode = exitCode;
    }

    /** Does not return where the process can be ended. */
    public void say(End how, String cause) {
        var speaker = new Thread(() -> speak(how, cause), "placard-last-words");
        speaker.setDaemon(true);
        try {
            speaker.start();
            speaker.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (OutOfMemoryError _) {
            // No memory for a thread: then on this one.
            speak(how, cause);
        } finally {
            halt.accept(exitCode);
        }
    }

    private void speak(End how, String cause) {
        runs.end(how, cause);
        log.error("{}; the process ends with {}", cause, exitCode);
        ThreadDump.lines().forEach(log::error);
    }
}
