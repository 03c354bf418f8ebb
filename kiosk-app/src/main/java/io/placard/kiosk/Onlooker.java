package io.placard.kiosk;

import io.placard.kiosk.search.SearchContext.Searched;
import io.placard.kiosk.shell.Dwell;
import io.placard.kiosk.shell.Visit;
import java.time.Instant;

/** Hears what happens on the screen and at the shelf, on the JavaFX thread, which it must not keep. */
@FunctionalInterface
interface Onlooker {
    /** A page came up. */
    void visited(Visit visit);

    /** A key was pressed in the search, and its results stand there. */
    default void searched(Searched searched) {}

    /** A product that a shopper had laid down was lifted. */
    default void lifted(Dwell dwell) {}

    /** A second has passed. */
    default void tick(Instant now) {}
}
