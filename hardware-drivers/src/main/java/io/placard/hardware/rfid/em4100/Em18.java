package io.placard.hardware.rfid.em4100;

import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.rfid.PresenceSettings;
import io.placard.hardware.rfid.TagDriver;
import io.placard.hardware.serial.LineSettings;

/** EM-18 readers: like an RDM6300, but with bare digits. */
public final class Em18 {
    /** For the table of drivers. */
    public static final ReaderDriver DRIVER = new ReaderDriver(
            "em18",
            "EM-18",
            LineSettings.listening(9600),
            PresenceSettings.OPTIONS,
            request -> TagDriver.repeating(new Em18Decoder(), PresenceSettings.EM4100, request));

    private Em18() {}
}
