package io.placard.hardware.rfid.pcsc;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.Findings;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.rfid.InventoryPresence;
import io.placard.hardware.rfid.InventorySettings;
import io.placard.hardware.rfid.PlacedChange;
import io.placard.hardware.rfid.TagChange;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.serial.Moment;
import java.util.List;

/**
 * A contactless reader behind the operating system's smart card service (ACR122U, ACR1252U and others). The service
 * tells what comes and goes, so that a card counts at once and is lifted at once; the line says it in lines of text:
 * {@code +ID}, {@code -}, {@code ?STATUS}.
 */
public final class PcscDriver implements Driver {
    /** For the table of drivers. */
    public static final ReaderDriver DRIVER = new ReaderDriver(
            "pcsc",
            "readers with a PC/SC driver: ACR122U, ACR1252U",
            LineSettings.listening(9600),
            InventorySettings.OPTIONS,
            PcscDriver::new);

    private static final int MOST_CHARACTERS = 40;

    private final InventoryPresence presence;
    private final Findings findings;
    private final StringBuilder line = new StringBuilder(MOST_CHARACTERS);

    private PcscDriver(ReaderDriver.Request request) {
        presence = new InventoryPresence(InventorySettings.NATIVE.with(request.options()), request.isKnownTag());
        findings = request.findings();
    }

    @Override
    public void opened(Moment now) {
        line.setLength(0);
        presence.opened(now.nanos());
    }

    @Override
    public void received(byte value, Moment now) {
        if (value == '\n') {
            var text = line.toString();
            line.setLength(0);
            take(text, now);
        } else if (line.length() < MOST_CHARACTERS) {
            line.append((char) (value & 0xFF));
        }
    }

    @Override
    public void passed(long silentUntilNanos, Moment now) {
        tell(presence.quiet(silentUntilNanos), now);
    }

    @Override
    public void lost(Moment now) {
        presence.lost(now.nanos());
    }

    private void take(String text, Moment now) {
        if (text.matches("\\+(?:[0-9A-F]{2}){4,16}")) {
            var tag = text.substring(1);
            findings.valid(tag, now);
            tell(presence.seen(Findings.ONLY_PLACE, tag, InventoryPresence.NO_RSSI, now.nanos()), now);
        } else if (text.equals("-")) {
            findings.answered(now);
        } else {
            findings.invalid();
            if (text.startsWith("?")) {
                findings.troubled(untold(text.substring(1)), now);
            }
            return;
        }
        tell(presence.roundEnded(Findings.ONLY_PLACE, now.nanos()), now);
    }

    private static String untold(String status) {
        return "The card on the reader tells no number ("
                + (status.isEmpty() ? "it does not answer" : "it answers " + status)
                + "). Take it off; lay it flat, alone, and hold it still. If it is always so, it is no card for this"
                + " reader.";
    }

    private void tell(List<PlacedChange> changes, Moment now) {
        for (var placed : changes) {
            switch (placed.change()) {
                case TagChange.Put(String tag) -> findings.put(placed.place(), tag, now);
                case TagChange.Removed(String tag) -> findings.removed(placed.place(), tag, now);
            }
        }
    }
}
