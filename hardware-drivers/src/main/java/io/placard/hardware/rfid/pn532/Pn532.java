package io.placard.hardware.rfid.pn532;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.option.Option;
import io.placard.hardware.rfid.InventorySettings;
import io.placard.hardware.rfid.polled.PollSettings;
import io.placard.hardware.rfid.polled.PolledReader;
import io.placard.hardware.serial.LineSettings;
import java.time.Duration;

/** PN532 boards over USB or RS232, switched to HSU: 115200 baud as they are delivered (UM0701-02, 6.2.5). */
public final class Pn532 {
    private static final Duration POLL = Duration.ofMillis(100);

    /** The chip needs 15 ms at most (UM0701-02, 6.3.2); the rest is for adapters and busy machines. */
    private static final int ACK_DEFAULT_MS = 200;

    /** On a Raspberry Pi's own port nfcpy waits 1500 ms. */
    private static final Option<Integer> ACK_MS =
            Option.whole("ack_ms", 20, 5000, "how long the reader may take to acknowledge a command");

    /** For the table of drivers. */
    public static final ReaderDriver DRIVER = new ReaderDriver(
            "pn532",
            "PN532 boards switched to HSU (UART)",
            LineSettings.asking(115_200),
            PolledReader.options(PollSettings.POLL_MS, ACK_MS),
            Pn532::make);

    private Pn532() {}

    private static Driver make(ReaderDriver.Request request) {
        var poll = PollSettings.of(request.options(), POLL).poll();
        var ack = Duration.ofMillis(request.options().get(ACK_MS, ACK_DEFAULT_MS));
        return PolledReader.of(hearing -> new Pn532Protocol(hearing, poll, ack), InventorySettings.HF_POLL, request);
    }
}
