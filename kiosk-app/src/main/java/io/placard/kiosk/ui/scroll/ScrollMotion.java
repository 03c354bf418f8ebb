package io.placard.kiosk.ui.scroll;

/**
 * How a surface moves under a finger and after it. Pure: time is an argument. Offsets are pixels from the start; beyond
 * either end the surface follows ever less and comes back when it is let go.
 */
final class ScrollMotion {
    /** Share of its speed that a fling keeps each second, as exponent: v(t) = v0 · e^(-k·t). */
    private static final double FRICTION = 2.6;
    /** How fast an overdrawn surface comes back. */
    private static final double SPRING = 14;

    private static final double SLOWEST = 24;
    /** Faster than this it is a pixel or more further at each frame of 60 a second. */
    private static final double GLIDING = 120;

    private static final double FASTEST = 9000;
    private static final double GIVE = 0.35;

    private double offset;
    private double end;
    private double velocity;
    private boolean held;

    double offset() {
        return offset;
    }

    /** How far it can be scrolled; where it is beyond that now, it comes back. */
    void setEnd(double newEnd) {
        end = Math.max(0, newEnd);
        if (!held && velocity == 0) {
            offset = Math.clamp(offset, 0, end);
        }
    }

    double end() {
        return end;
    }

    void jumpTo(double newOffset) {
        velocity = 0;
        offset = Math.clamp(newOffset, 0, end);
    }

    /** A finger touches: whatever moved stands still. Says whether something did move. */
    boolean hold() {
        var moved = Math.abs(velocity) > SLOWEST;
        held = true;
        velocity = 0;
        return moved;
    }

    void drag(double delta) {
        var beyond = offset < 0 || offset > end;
        offset += beyond ? delta * GIVE : delta;
    }

    /** The finger leaves at this speed, px/s. */
    void release(double speed) {
        held = false;
        velocity = Math.clamp(speed, -FASTEST, FASTEST);
    }

    /** Whether it moves by itself so fast that every frame shows it elsewhere. */
    boolean isGliding() {
        return !held && Math.abs(velocity) > GLIDING && offset >= 0 && offset <= end;
    }

    /** Moves on by so many seconds; false once it rests. */
    boolean advance(double seconds) {
        if (held) {
            return false;
        }
        if (offset < 0 || offset > end) {
            return springBack(seconds);
        }
        var kept = Math.exp(-FRICTION * seconds);
        offset += velocity * (1 - kept) / FRICTION;
        velocity *= kept;
        if (Math.abs(velocity) < SLOWEST && offset >= 0 && offset <= end) {
            velocity = 0;
            return false;
        }
        return true;
    }

    private boolean springBack(double seconds) {
        var edge = offset < 0 ? 0 : end;
        velocity *= Math.exp(-4 * SPRING * seconds);
        offset = edge + (offset - edge) * Math.exp(-SPRING * seconds) + velocity * seconds * GIVE;
        if (Math.abs(offset - edge) < 0.5 && Math.abs(velocity) < SLOWEST) {
            offset = edge;
            velocity = 0;
            return false;
        }
        return true;
    }
}
