package io.placard.kiosk;

import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.watchdog.StartMode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** What the screen says of safe mode to everybody, in few words. */
final class SafeWords {
    private SafeWords() {}

    /** @param zone the store's */
    static String strip(StartMode.Safe safe, Texts texts, ZoneId zone) {
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.locale());
        return texts.get("diagnostics.safe.strip", time.format(safe.until().atZone(zone)));
    }
}
