package io.placard.kiosk.display;

import com.sun.javafx.perf.PerformanceTracker;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import io.placard.kiosk.ui.scroll.GlideEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Tells when what the scene holds now has been drawn and handed to the window system. Used on the JavaFX thread, except
 * {@link #drawnFrames()}.
 *
 * <p>JavaFX's public API knows pulses, not frames: a pulse only copies the scene for the render thread, which draws
 * afterwards. So two internal hooks are used: the end of a pulse's copying, and the end of a frame.
 */
public final class FrameWatch implements AutoCloseable {
    private static final long TICK_NANOS = 16_666_667;

    private final Scene scene;
    private final Executor fxThread;
    private final EarlyPulse pulse = new EarlyPulse();
    private long drawnNowAt = System.nanoTime() - TICK_NANOS;
    private final AtomicLong drawn = new AtomicLong();
    private final FrameTimes times = new FrameTimes();
    private final TKPulseListener copied = this::sceneCopied;
    private List<Runnable> waitingForCopy = new ArrayList<>();
    private List<Runnable> waitingForFrame = new ArrayList<>();

    public FrameWatch(Scene scene, Executor fxThread) {
        this.scene = scene;
        this.fxThread = fxThread;
    }

    /** Starts to watch; the scene must have a window. */
    public void open() {
        scene.addEventHandler(GlideEvent.GLIDE, glide -> times.glide(glide.getEventType() == GlideEvent.STARTED));
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this::frameRendered);
        Toolkit.getToolkit().addPostSceneTkPulseListener(copied);
    }

    /** Runs the action on the JavaFX thread once everything changed until now is on the screen. */
    public void afterNextFrame(Runnable action) {
        waitingForCopy.add(action);
        Platform.requestNextPulse();
    }

    /**
     * Draws now what a shopper waits for, instead of at the next tick of the 60 Hz timer, and runs the action once it
     * is on the screen. Changes that follow each other faster than that wait for the tick together.
     */
    public void drawNow(Runnable action) {
        afterNextFrame(action);
        var now = System.nanoTime();
        if (now - drawnNowAt > TICK_NANOS) {
            drawnNowAt = now;
            pulse.fire();
        }
    }

    /** Frames drawn so far; any thread. */
    public long drawnFrames() {
        return drawn.get();
    }

    /** How long frames are on the screen while something glides; any thread. */
    public FrameTimes times() {
        return times;
    }

    @Override
    public void close() {
        Toolkit.getToolkit().removePostSceneTkPulseListener(copied);
        PerformanceTracker.releaseSceneTracker(scene);
    }

    private void sceneCopied() {
        // Copying waits for the frame before: whoever still waits for that one changed nothing that had to be drawn.
        completeFrame();
        waitingForFrame = waitingForCopy;
        waitingForCopy = new ArrayList<>();
        if (!waitingForFrame.isEmpty()) {
            Platform.requestNextPulse();
        }
    }

    private void frameRendered() {
        drawn.incrementAndGet();
        // Software rendering uploads the frame on the JavaFX thread; that was queued just before this.
        fxThread.execute(this::frameShown);
    }

    private void frameShown() {
        times.shown(System.nanoTime());
        completeFrame();
    }

    private void completeFrame() {
        if (!waitingForFrame.isEmpty()) {
            var done = waitingForFrame;
            waitingForFrame = new ArrayList<>();
            done.forEach(Runnable::run);
        }
    }
}
