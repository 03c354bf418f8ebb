package io.placard.kiosk.chime;

import io.placard.kiosk.shell.Visit;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays chimes on a thread of its own, which waits for the sound card so that nobody else does. What comes while one is
 * heard is left out: a late sound answers nothing. Where there is no sound card it falls silent and says so once.
 */
public final class Chimes implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Chimes.class);
    private static final Duration DEADLINE = Duration.ofSeconds(1);

    private final Speaker speaker;
    private final BlockingQueue<Chime> waiting = new ArrayBlockingQueue<>(1);
    private final Thread thread = new Thread(this::run, "chime");

    Chimes(Speaker speaker) {
        this.speaker = speaker;
        thread.setDaemon(true);
    }

    /** On the machine's usual output. */
    public static Chimes onSoundCard() {
        return new Chimes(new SoundCard());
    }

    public void open() {
        thread.start();
    }

    /** A page came up. Returns at once; from any thread. */
    public void visited(Visit visit) {
        Chime.of(visit).ifPresent(chime -> {
            if (!waiting.offer(chime)) {
                log.debug("One chime is heard for two");
            }
        });
    }

    /** Falls silent within a second. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            if (!thread.join(DEADLINE)) {
                log.warn("The thread chime has not ended within {} s", DEADLINE.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                speaker.play(waiting.take().sound());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.warn("No sound answers tags: {}", e.getMessage());
        }
    }
}
