package io.placard.hardware.rfid.r200;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.rfid.InventorySettings;
import io.placard.hardware.rfid.polled.Asker;
import io.placard.hardware.rfid.polled.PollSettings;
import io.placard.hardware.rfid.polled.PolledReader;
import io.placard.hardware.serial.LineSettings;
import java.time.Duration;

/** M100 and R200 readers: one antenna, asked for one round each time (M100 manual, 3.2: 115200 baud). */
public final class R200 {
    private static final Duration POLL = Duration.ofMillis(120);

    /** For the table of drivers. */
    public static final ReaderDriver DRIVER = new ReaderDriver(
            "r200",
            "YRM100, JRD-100, R200",
            LineSettings.asking(115_200),
            PolledReader.options(PollSettings.POLL_MS, PollSettings.POWER_DBM),
            R200::make);

    private R200() {}

    private static Driver make(ReaderDriver.Request request) {
        var settings = PollSettings.of(request.options(), POLL);
        var language = new R200Language(settings);
        return PolledReader.of(
                hearing -> new Asker(language, hearing, settings.poll()), InventorySettings.UHF, request);
    }
}
