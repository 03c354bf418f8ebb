package io.placard.hardware.serial;

import io.placard.hardware.serial.usb.UsbName;
import io.placard.hardware.serial.usb.UsbPorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A port that is found again when its device comes back under another device file. A {@code usb:} name says which
 * device or socket is meant. At a plain device file, {@code /dev/ttyUSB3}, the device that is there at first is
 * remembered for as long as this object lives, and no other is taken for it: of two alike that lost their power
 * together, the wrong one may be the first to come back to that name. A link, such as those of {@code /dev/serial}, is
 * followed wherever it leads.
 */
public final class SteadyPort implements DeviceLoop.Opener {
    private final String name;
    private final NamedOpener opener;
    private final UsbPorts usbPorts;
    private final boolean isUsbName;
    private Optional<UsbName> usbName;

    /**
     * A port not opened yet.
     *
     * @param name as configured
     */
    public SteadyPort(String name, NamedOpener opener, UsbPorts usbPorts) {
        this.name = name;
        this.opener = opener;
        this.usbPorts = usbPorts;
        isUsbName = name.startsWith(UsbName.SCHEME);
        usbName = isUsbName ? UsbName.parse(name) : Optional.empty();
    }

    @Override
    public SerialLine open() throws SerialLineException {
        if (usbName.isPresent()) {
            return opener.open(find(usbName.get()));
        }
        if (isUsbName) {
            throw PortTrouble.noUsbName(name);
        }
        var line = opener.open(name);
        usbName = isPlainFile() ? usbPorts.nameOf(name) : Optional.empty();
        return line;
    }

    @Override
    public Optional<Path> look() {
        if (usbName.isPresent()) {
            var found = usbPorts.find(usbName.get());
            return found.size() == 1 ? Optional.of(found.getFirst().device()).filter(Files::exists) : Optional.empty();
        }
        try {
            return Optional.of(Path.of(name).toRealPath());
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }

    private String find(UsbName wanted) throws SerialLineException {
        var found = usbPorts.find(wanted);
        if (found.size() > 1) {
            throw PortTrouble.ambiguous(wanted);
        }
        if (found.isEmpty()) {
            throw away(wanted);
        }
        return found.getFirst().device().toString();
    }

    private SerialLineException away(UsbName wanted) {
        if (isUsbName) {
            return PortTrouble.noUsbDevice(wanted);
        }
        return Files.exists(Path.of(name)) ? PortTrouble.replaced(name, wanted) : PortTrouble.unplugged(name);
    }

    private boolean isPlainFile() {
        try {
            return !Files.isSymbolicLink(Path.of(name));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    /** Opens the port of a name. */
    @FunctionalInterface
    public interface NamedOpener {
        SerialLine open(String name) throws SerialLineException;
    }
}
