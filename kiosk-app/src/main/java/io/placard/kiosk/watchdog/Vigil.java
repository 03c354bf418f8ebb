package io.placard.kiosk.watchdog;

/**
 * Decides from one beat a second whether the screen lives. Beats are counted, not time: in a machine that was
 * suspended, or whose clock was set, nothing could answer either. Used on one thread.
 */
final class Vigil {
    private static final int ANSWER_WITHIN_BEATS = 20;
    /** The screen is changed for the purpose once it has stood still for five beats. */
    private static final int FRAME_WITHIN_BEATS = 15;

    private int unanswered;
    private int undrawn;
    private long framesBefore;

    /** A second has passed. */
    Verdict beat(Signs signs) {
        unanswered = signs.isAnswered() ? 0 : unanswered + 1;
        undrawn = signs.isFrameOwed() && signs.frames() == framesBefore ? undrawn + 1 : 0;
        framesBefore = signs.frames();
        if (unanswered >= ANSWER_WITHIN_BEATS) {
            return Verdict.THREAD_HUNG;
        }
        return undrawn >= FRAME_WITHIN_BEATS ? Verdict.NO_FRAMES : Verdict.ALIVE;
    }

    /**
     * What is seen at a beat.
     *
     * @param isAnswered whether the JavaFX thread has answered all that it was asked
     * @param isFrameOwed whether the screen was changed and can be drawn, and no frame has come since
     * @param frames drawn so far
     */
    record Signs(boolean isAnswered, boolean isFrameOwed, long frames) {}
}
