package io.placard.hardware.rfid.llrp;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.rfid.InventorySettings;
import io.placard.hardware.rfid.polled.Asker;
import io.placard.hardware.rfid.polled.PollSettings;
import io.placard.hardware.rfid.polled.PolledReader;
import io.placard.hardware.serial.LineSettings;
import java.time.Duration;

/** Readers with LLRP, at {@code tcp://host} or {@code tcp://host:port}; the power is as it is set in the reader. */
public final class Llrp {
    /** Of LLRP (1.0.1, 15.1), as IANA has it. */
    private static final int TCP_PORT = 5084;

    private static final Duration POLL = Duration.ofMillis(150);

    /** For the table of drivers. */
    public static final ReaderDriver DRIVER = new ReaderDriver(
            "llrp",
            "Impinj, Zebra and other readers with LLRP",
            LineSettings.network(TCP_PORT),
            PolledReader.options(PollSettings.POLL_MS, PollSettings.ANTENNAS),
            Llrp::make);

    private Llrp() {}

    private static Driver make(ReaderDriver.Request request) {
        var settings = PollSettings.of(request.options(), POLL);
        var language = new LlrpLanguage(settings);
        return PolledReader.of(
                hearing -> new Asker(language, hearing, settings.poll()), InventorySettings.UHF, request);
    }
}
