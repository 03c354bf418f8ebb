package io.placard.kiosk.display;

import java.util.function.LongConsumer;

/**
 * How long each frame was on the screen while a surface glided. Only then is every frame another one, so that a long
 * time between two of them is one that a shopper sees. Written on the JavaFX thread.
 */
public final class FrameTimes {
    private volatile LongConsumer listener = nanos -> {};
    private boolean isGliding;
    private boolean hasPrevious;
    private long previous;

    /** From now on tells this one how long each frame stood, ns; on the JavaFX thread. Set from any thread. */
    public void tell(LongConsumer nanos) {
        listener = nanos;
    }

    /** A surface begins to glide, or no longer does. */
    void glide(boolean begins) {
        isGliding = begins;
        hasPrevious = false;
    }

    /** A frame was handed to the window system, at this time in ns. */
    void shown(long now) {
        if (isGliding) {
            if (hasPrevious) {
                listener.accept(now - previous);
            }
            previous = now;
            hasPrevious = true;
        }
    }
}
