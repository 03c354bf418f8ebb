package io.placard.kiosk;

import io.placard.kiosk.shell.Preferences;
import io.placard.kiosk.ui.Money;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.film.Cinema;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.style.Motion;
import io.placard.kiosk.ui.style.Palette;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import io.placard.sync.Pictures;
import java.time.Clock;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;

/** Makes the look that a shopper prefers, on this screen and in the shop's theme. Used on the JavaFX thread only. */
final class Looks implements AutoCloseable {
    /**
     * Decoded pictures to keep: a product page and two screens full of cards. Whatever is behind what is shown keeps
     * its own, and software rendering holds twice what it has shown.
     */
    private static final long PICTURE_BYTES = 12L * 1024 * 1024;

    private final Palette usual;
    private final Sizes sizes;
    private final Pictures files;
    private final Cinema cinema;
    private final Executor fxThread;
    private final Clock clock;
    private final Map<Palette, PictureCache> pictures = new EnumMap<>(Palette.class);

    /** Loads what all looks share. */
    Looks(Palette usual, Sizes sizes, Pictures files, Cinema cinema, Executor fxThread, Clock clock) {
        this.usual = usual;
        this.sizes = sizes;
        this.files = files;
        this.cinema = cinema;
        this.fxThread = fxThread;
        this.clock = clock;
        Theme.load(usual);
    }

    /** The look; until the next one is made. */
    Look look(Preferences preferences, Currency currency) {
        var palette = preferences.highContrast() ? Palette.CONTRAST : usual;
        var motion = preferences.calm() ? Motion.REDUCED : Motion.FULL;
        var theme = Theme.of(palette, sizes.scaled(preferences.textSize().percent()), motion);
        var texts = new Texts(preferences.locale());
        var money = new Money(preferences.locale(), currency);
        return new Look(
                theme,
                texts,
                money,
                new Wording(texts, money, clock),
                picturesOn(palette),
                cinema,
                clock,
                preferences.lowReach());
    }

    /** Artwork that stands in for missing pictures is painted in the palette's tones; the budget is for one. */
    private PictureCache picturesOn(Palette palette) {
        pictures.entrySet().removeIf(entry -> {
            var isOther = entry.getKey() != palette;
            if (isOther) {
                entry.getValue().close();
            }
            return isOther;
        });
        return pictures.computeIfAbsent(palette, it -> new PictureCache(files, it, fxThread, PICTURE_BYTES));
    }

    @Override
    public void close() {
        cinema.close();
        pictures.values().forEach(PictureCache::close);
        pictures.clear();
    }
}
