package io.placard.hardware.rfid.nexmosphere;

import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.rfid.InventoryPresence;
import io.placard.hardware.rfid.InventorySettings;
import io.placard.hardware.serial.LineSettings;
import java.util.List;
import java.util.stream.Stream;

/** Nexmosphere controllers with antennas XR-DR1, XR-DR2 and XR-DW2, X-Eye sensors and buttons. */
public final class Nexmosphere {
    /** For the table of drivers. */
    public static final ReaderDriver DRIVER = new ReaderDriver(
            "nexmosphere",
            "Nexmosphere XR-DR1, XR-DR2, XR-DW2; X-Eye and buttons as slots",
            LineSettings.asking(115_200),
            Stream.of(NexmosphereSettings.OPTIONS, InventorySettings.OPTIONS)
                    .flatMap(List::stream)
                    .toList(),
            request -> new NexmosphereDriver(
                    NexmosphereSettings.of(request.options()),
                    new InventoryPresence(InventorySettings.NATIVE.with(request.options()), request.isKnownTag()),
                    request.findings()));

    private Nexmosphere() {}
}
