package io.placard.kiosk.watchdog;

import io.placard.kiosk.watchdog.Vigil.Signs;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Beats once a second on a thread of its own: asks the JavaFX thread whether it lives, sees whether frames are drawn,
 * lets a second pass on the screen, and ends the process where it hangs, so that whoever supervises it can start it
 * anew.
 */
public final class Watchdog implements AutoCloseable {
    private static final int PERIOD_MS = 1000;
    private static final int NANOS_A_MILLI = 1_000_000;

    private final Heartbeat heartbeat;
    private final Frames frames;
    private final Runnable second;
    private final Sign sign;
    private final LastWords lastWords;
    private final Vigil vigil = new Vigil();
    private final AtomicLong frameAt = new AtomicLong(System.nanoTime());
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this::beatUntilClosed, "placard-watchdog");
    private long framesBefore;

    /**
     * @param second called once a second while the kiosk lives, on the watchdog's thread
     * @param sign told once a second what was seen, on the same thread
     */
    public Watchdog(Heartbeat heartbeat, Frames frames, Runnable second, Sign sign, LastWords lastWords) {
        this.heartbeat = heartbeat;
        this.frames = frames;
        this.second = second;
        this.sign = sign;
        this.lastWords = lastWords;
    }

    /** Starts to beat. */
    public void open() {
        thread.setDaemon(true);
        thread.start();
    }

    /** How long ago the JavaFX thread last answered, ms. Any thread. */
    public long sinceLastAnswerMs() {
        return heartbeat.sinceLastAnswer().toMillis();
    }

    /** How long ago a frame was seen that had been drawn, ms; to a second. Any thread. */
    public long sinceLastFrameMs() {
        return (System.nanoTime() - frameAt.get()) / NANOS_A_MILLI;
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

    private void beat() {
        var drawn = frames.drawn();
        if (drawn != framesBefore) {
            framesBefore = drawn;
            frameAt.set(System.nanoTime());
        }
        var isAnswered = heartbeat.isAnswered();
        var verdict = vigil.beat(new Signs(isAnswered, frames.isOwed(), drawn));
        if (verdict != Verdict.ALIVE) {
            lastWords.say(End.HUNG, verdict.words());
        }
        sign.seen(isAnswered, drawn);
        heartbeat.ask();
        second.run();
    }
}
