package io.placard.hardware.rfid.em4100;

import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.rfid.PresenceSettings;
import io.placard.hardware.rfid.TagDriver;
import io.placard.hardware.serial.LineSettings;

/**
 * RDM630 and RDM6300 readers (Seeed wiki, "125Khz RFID module - UART"): a tag's frame every 65 ms while it lies there.
 */
public final class Rdm6300 {
    /** For the table of drivers. */
    public static final ReaderDriver DRIVER = new ReaderDriver(
            "rdm6300",
            "RDM630, RDM6300, ID-12LA, ID-20LA",
            LineSettings.listening(9600),
            PresenceSettings.OPTIONS,
            request -> TagDriver.repeating(new Em4100Decoder(), PresenceSettings.EM4100, request));

    private Rdm6300() {}
}
