package io.placard.hardware.serial;

import io.placard.hardware.serial.usb.UsbName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;

/** Says for staff why a port cannot be used, and what to do about it. */
final class PortTrouble {
    private static final int NO_SUCH_FILE = 2;
    private static final int WINDOWS_ACCESS_DENIED = 5;
    private static final int TRY_AGAIN = 11;
    private static final int PERMISSION_DENIED = 13;
    private static final int BUSY = 16;
    private static final int NO_SUCH_DEVICE_OR_ADDRESS = 6;
    private static final int NO_SUCH_DEVICE = 19;
    private static final int NOT_A_TERMINAL = 25;

    private static final Set<PosixFilePermission> GROUP_MAY_USE =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE);

    private PortTrouble() {}

    /** jSerialComm knows no port of this name. */
    static SerialLineException unknown(String port) {
        return exists(port) ? notASerialPort(port) : missing(port);
    }

    static SerialLineException unplugged(String port) {
        return SerialLineException.missing("The device at " + port
                + " was unplugged or switched off. Plug it in again; it is used as soon as it is back.");
    }

    /** @param error the system's error number, as the failed opening left it */
    static SerialLineException explain(String port, int error) {
        if (isWindows()) {
            return error == WINDOWS_ACCESS_DENIED ? inUse(port) : other(port, error);
        }
        return switch (error) {
            case PERMISSION_DENIED -> noPermission(port);
            case TRY_AGAIN, BUSY -> inUse(port);
            // jSerialComm says "no such file" also of a port that this program has opened already.
            case NO_SUCH_FILE -> exists(port) ? inUse(port) : missing(port);
            case NO_SUCH_DEVICE, NO_SUCH_DEVICE_OR_ADDRESS -> missing(port);
            case NOT_A_TERMINAL -> notASerialPort(port);
            default -> isDevice(port) ? other(port, error) : notASerialPort(port);
        };
    }

    static SerialLineException noUsbName(String port) {
        return SerialLineException.unusable("\"" + port + "\" is no USB port's name. Write " + UsbName.FORMS
                + ", as \"placard sensors\" shows it.");
    }

    static SerialLineException noUsbDevice(UsbName name) {
        return SerialLineException.missing("There is no USB device " + name
                + (isLinux()
                        ? ". Plug it in, or correct the port in the configuration; \"placard sensors\" lists the ports"
                                + " of this machine."
                        : ". Such names work on Linux only; configure the port that \"placard sensors\" lists."));
    }

    /** Another device has the device file now. */
    static SerialLineException replaced(String port, UsbName name) {
        return SerialLineException.unusable("At " + port + " is another device now. Plug the one that was there ("
                + name + ") in again"
                + (name instanceof UsbName.OfSocket ? " where it was: it has no serial number to know it by." : ".")
                + " To use the other one in its place, restart the kiosk.");
    }

    static SerialLineException ambiguous(UsbName name) {
        return SerialLineException.unusable("Several devices answer to " + name
                + ". Configure them by their sockets; \"placard sensors\" lists the ports of this machine.");
    }

    private static SerialLineException missing(String port) {
        return SerialLineException.missing(
                "There is no serial port " + port + ". Plug the device in, or correct its port in the configuration;"
                        + " \"placard sensors\" lists the ports of this machine.");
    }

    private static SerialLineException notASerialPort(String port) {
        return SerialLineException.unusable(
                port + " is not a serial port. Correct the device's port in the configuration;"
                        + " \"placard sensors\" lists the ports of this machine.");
    }

    private static SerialLineException inUse(String port) {
        var holder = PortHolder.ofThisMachine().find(port);
        if (holder.isPresent() && holder.get().isThisProcess()) {
            return SerialLineException.unusable("This program itself is using " + port + " already. Give each device of"
                    + " the configuration a port of its own; \"placard sensors\" lists the ports of this machine.");
        }
        return SerialLineException.unusable(holder.map(each -> each + " is using " + port + ". Close it.")
                .orElse("Another program is using " + port
                        + ", or another device of the configuration is. Close the program."));
    }

    private static SerialLineException noPermission(String port) {
        var user = System.getProperty("user.name", "the kiosk's user");
        try {
            var attributes = Files.readAttributes(Path.of(port), PosixFileAttributes.class);
            boolean isGroupEnough = attributes.permissions().containsAll(GROUP_MAY_USE);
            return SerialLineException.unusable("User " + user + " may not use " + port
                    + (isGroupEnough
                            ? joinGroup(attributes.group().getName(), user)
                            : ", and neither may its group. Give the group access to it with a udev rule."));
        } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
            return SerialLineException.unusable(
                    "User " + user + " may not use " + port + ". Give that user access to it.");
        }
    }

    private static String joinGroup(String group, String user) {
        return ", which belongs to the group " + group + ". Run \"sudo usermod -aG " + group + " " + user
                + "\", and log in again or restart the kiosk.";
    }

    private static SerialLineException other(String port, int error) {
        return SerialLineException.unusable("The serial port " + port + " could not be opened (system error " + error
                + "). Unplug the device and plug it in again.");
    }

    private static boolean exists(String port) {
        try {
            return Files.exists(Path.of(port));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isDevice(String port) {
        try {
            var path = Path.of(port);
            return !Files.isRegularFile(path) && !Files.isDirectory(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isWindows() {
        return isSystem("windows");
    }

    private static boolean isLinux() {
        return isSystem("linux");
    }

    private static boolean isSystem(String name) {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains(name);
    }
}
