package io.placard.hardware.smartcard;

import io.placard.hardware.serial.SerialLineException;
import java.util.List;
import java.util.Locale;

/** Says for staff why a card reader cannot be used, and what to do about it. */
final class CardTrouble {
    private CardTrouble() {}

    static SerialLineException noLibrary() {
        return SerialLineException.unusable("This machine has no smart card service. "
                + (isLinux() ? "Install it: \"sudo apt install pcscd\"." : "Ask whoever installed the system for it."));
    }

    static SerialLineException of(CardServiceException trouble) {
        if (trouble.number() == CardServiceException.ACCESS_DENIED) {
            return SerialLineException.unusable("The smart card service does not let user "
                    + System.getProperty("user.name", "of the kiosk")
                    + " in. Allow org.debian.pcsc-lite.access_pcsc for that user with a polkit rule.");
        }
        if (trouble.number() == CardServiceException.UNKNOWN_READER
                || trouble.number() == CardServiceException.READER_UNAVAILABLE) {
            return SerialLineException.missing(
                    "The card reader was unplugged. Plug it in again; it is used as soon as" + " it is back.");
        }
        return trouble.isConnectionLost() ? noService() : unusable(trouble);
    }

    static SerialLineException noneFits(String wanted, List<String> readers) {
        return SerialLineException.missing("There is no card reader \"" + wanted + "\". "
                + (readers.isEmpty()
                        ? "The smart card service sees none: plug it in, or install its driver (\"sudo apt install"
                                + " libccid\")."
                        : "There is " + quoted(readers) + "; correct the port in the configuration."));
    }

    static SerialLineException severalFit(String wanted, List<String> readers) {
        return SerialLineException.unusable("\"" + wanted + "\" fits several card readers: " + quoted(readers)
                + ". Write more of the name in the configuration.");
    }

    private static SerialLineException noService() {
        return SerialLineException.missing("The smart card service is not running. "
                + (isLinux()
                        ? "Start it: \"sudo systemctl enable --now pcscd.socket\"."
                        : "Plug the reader in; where that does not help, restart the machine.")
                + " The reader is used as soon as it runs.");
    }

    private static SerialLineException unusable(CardServiceException trouble) {
        return SerialLineException.unusable(
                "The smart card service fails (" + trouble.getMessage() + "). Unplug the reader and plug it in again.");
    }

    private static String quoted(List<String> readers) {
        return "\"" + String.join("\", \"", readers) + "\"";
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }
}
