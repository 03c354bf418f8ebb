package io.placard.kiosk.setup;

import io.placard.hardware.Hardware;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which driver is for which device, in the names that are printed on them. */
public final class DriverGuide {
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("a02yyuw", "A02YYUW, A01, ME007"),
            Map.entry("chafon", "Chafon UHFReader"),
            Map.entry("em18", "EM-18"),
            Map.entry("jsn-sr04t", "JSN-SR04T, AJ-SR04M"),
            Map.entry("keyboard", "Keyboard wedge"),
            Map.entry("line", "Text lines"),
            Map.entry("llrp", "Impinj, Zebra (LLRP)"),
            Map.entry("maxbotix", "MaxBotix"),
            Map.entry("nexmosphere", "Nexmosphere"),
            Map.entry("parallax", "Parallax 28140, 28340"),
            Map.entry("pcsc", "ACR122U, ACR1252U"),
            Map.entry("pn532", "PN532"),
            Map.entry("r200", "YRM100, JRD-100, R200"),
            Map.entry("r2000", "Invelion, IND903, R2000"),
            Map.entry("rdm6300", "RDM6300, ID-12LA"),
            Map.entry("thingmagic", "ThingMagic"),
            Map.entry("urm37", "URM37"),
            Map.entry("us100", "US-100"));

    private DriverGuide() {}

    /** The drivers there are, by name. */
    public static List<String> drivers(boolean ofReaders) {
        return List.copyOf(ofReaders ? Hardware.readerDrivers() : Hardware.distanceSensorDrivers());
    }

    /** What is printed on the devices; the driver's own name where nobody has written that down yet. */
    public static String title(String driver) {
        return TITLES.getOrDefault(driver, driver);
    }

    public static boolean isForReaders(String driver) {
        return Hardware.readerDrivers().contains(driver);
    }

    /**
     * What is probably at a port. Most readers hide behind the same few USB adapters, so that mostly nothing can be
     * said.
     *
     * @param usbName as {@code usb:2341:0043:...}; empty for none
     */
    static Optional<String> guess(String port, String usbName, String description) {
        var words = description.toLowerCase(Locale.ROOT);
        if (port.startsWith("pcsc:")) {
            return Optional.of("pcsc");
        }
        if (words.contains("maxsonar") || words.contains("maxbotix")) {
            return Optional.of("maxbotix");
        }
        if (words.contains("nexmosphere")) {
            return Optional.of("nexmosphere");
        }
        if (words.contains("parallax")) {
            return Optional.of("parallax");
        }
        // Arduino's own boards: what somebody has built prints lines.
        return usbName.startsWith("usb:2341:") || usbName.startsWith("usb:2a03:")
                ? Optional.of("line")
                : Optional.empty();
    }
}
