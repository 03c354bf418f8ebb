package io.placard.hardware.rfid.chafon;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.option.Option;
import io.placard.hardware.rfid.InventorySettings;
import io.placard.hardware.rfid.polled.Asker;
import io.placard.hardware.rfid.polled.PollSettings;
import io.placard.hardware.rfid.polled.PolledReader;
import io.placard.hardware.serial.LineSettings;
import java.time.Duration;
import java.util.List;

/** Chafon's UHF readers, at 57600 baud as they are delivered. */
public final class Chafon {
    private static final Duration POLL = Duration.ofMillis(120);
    private static final String WITH_ANTENNAS = "uhfreader288";
    private static final String WITHOUT_ANTENNAS = "uhfreader18";
    private static final Option<String> MODEL =
            Option.words("model", List.of(WITH_ANTENNAS, WITHOUT_ANTENNAS), "what the reader is, or is like");

    /** For the table of drivers. */
    public static final ReaderDriver DRIVER = new ReaderDriver(
            "chafon",
            "Chafon UHFReader18, UHFReader86, UHFReader288",
            LineSettings.asking(57_600),
            PolledReader.options(PollSettings.POLL_MS, PollSettings.POWER_DBM, PollSettings.ANTENNAS, MODEL),
            Chafon::make);

    private Chafon() {}

    private static Driver make(ReaderDriver.Request request) {
        var settings = PollSettings.of(request.options(), POLL);
        var language = new ChafonLanguage(
                settings, !request.options().get(MODEL, WITH_ANTENNAS).equals(WITHOUT_ANTENNAS));
        return PolledReader.of(
                hearing -> new Asker(language, hearing, settings.poll()), InventorySettings.UHF, request);
    }
}
