package io.placard.kiosk;

import io.placard.kiosk.ui.Money;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.film.Cinema;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.style.Theme;
import java.time.Clock;

/**
 * What all screens look like and speak like. Another language, text size or theme is another look, and new screens.
 *
 * @param lowReach whether everything that can be touched lies in the lower part of an upright screen
 */
record Look(
        Theme theme,
        Texts texts,
        Money money,
        Wording wording,
        PictureCache pictures,
        Cinema cinema,
        Clock clock,
        boolean lowReach) {
    /** A second has passed. */
    void tick() {
        pictures.retry();
        cinema.tick();
    }
}
