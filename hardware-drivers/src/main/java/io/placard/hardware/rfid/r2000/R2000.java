package io.placard.hardware.rfid.r2000;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.rfid.InventorySettings;
import io.placard.hardware.rfid.polled.Asker;
import io.placard.hardware.rfid.polled.PollSettings;
import io.placard.hardware.rfid.polled.PolledReader;
import io.placard.hardware.serial.LineSettings;
import java.time.Duration;

/** R2000 readers behind the A0 protocol, antenna after antenna, at 115200 baud. */
public final class R2000 {
    private static final Duration POLL = Duration.ofMillis(120);

    /** For the table of drivers. */
    public static final ReaderDriver DRIVER = new ReaderDriver(
            "r2000",
            "Invelion, YR, IND903 with R2000",
            LineSettings.asking(115_200),
            PolledReader.options(PollSettings.POLL_MS, PollSettings.POWER_DBM, PollSettings.ANTENNAS),
            R2000::make);

    private R2000() {}

    private static Driver make(ReaderDriver.Request request) {
        var settings = PollSettings.of(request.options(), POLL);
        var language = new R2000Language(settings);
        return PolledReader.of(
                hearing -> new Asker(language, hearing, settings.poll()), InventorySettings.UHF, request);
    }
}
