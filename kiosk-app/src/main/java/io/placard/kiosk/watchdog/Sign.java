package io.placard.kiosk.watchdog;

/** Is told at each beat how the kiosk was found, by whoever watches it besides. */
@FunctionalInterface
public interface Sign {
    /**
     * A second has passed.
     *
     * @param isAnswered whether the JavaFX thread has answered all that it was asked
     * @param frames drawn so far
     */
    void seen(boolean isAnswered, long frames);
}
