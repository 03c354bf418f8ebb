package io.placard.kiosk.attract;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Hears what becomes of a slide's film.
 *
 * @param onFound it is on disk; called at once where that is known
 * @param onStart with its length; zero where that is not known
 */
record FilmEvents(Runnable onFound, Consumer<Duration> onStart, Runnable onEnd) {}
