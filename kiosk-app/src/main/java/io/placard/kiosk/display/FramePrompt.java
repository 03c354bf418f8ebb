package io.placard.kiosk.display;

import io.placard.kiosk.watchdog.Frames;

/**
 * Sees that frames are drawn: where the screen has stood still for five beats it changes one pixel by less than an eye
 * can see, and waits for the frame. A window that is hidden or minimised, or a screen that is dark, owes none.
 */
public final class FramePrompt implements Frames {
    private static final int STILL_BEATS = 5;

    private final FrameWatch watch;
    private final KioskWindow window;
    private long drawnBefore;
    private int still;
    private volatile boolean owed;

    public FramePrompt(FrameWatch watch, KioskWindow window) {
        this.watch = watch;
        this.window = window;
    }

    @Override
    public void beat() {
        var drawn = watch.drawnFrames();
        if (drawn != drawnBefore || !window.isDrawn()) {
            drawnBefore = drawn;
            still = 0;
            owed = false;
            return;
        }
        still++;
        if (still >= STILL_BEATS) {
            owed = true;
            window.flicker();
        }
    }

    @Override
    public boolean isOwed() {
        return owed;
    }

    @Override
    public long drawn() {
        return watch.drawnFrames();
    }
}
