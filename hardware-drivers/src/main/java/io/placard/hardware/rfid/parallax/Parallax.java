package io.placard.hardware.rfid.parallax;

import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.rfid.PresenceSettings;
import io.placard.hardware.rfid.TagDriver;
import io.placard.hardware.serial.LineSettings;
import java.time.Duration;

/** Parallax RFID card readers 28140 and 28340 (manual v2.1): 2400 baud; DTR powers the USB model's antenna. */
public final class Parallax {
    /** A frame takes 50 ms on the line, so that silence must last longer than with faster readers. */
    private static final Duration REMOVED_AFTER = Duration.ofMillis(600);

    private static final PresenceSettings BELIEF =
            PresenceSettings.EM4100.withRemovedAfter(REMOVED_AFTER).withoutChecksum();

    /** For the table of drivers. */
    public static final ReaderDriver DRIVER = new ReaderDriver(
            "parallax",
            "Parallax 28140, 28340",
            LineSettings.listening(2400),
            PresenceSettings.OPTIONS,
            request -> TagDriver.repeating(new ParallaxDecoder(), BELIEF, request));

    private Parallax() {}
}
