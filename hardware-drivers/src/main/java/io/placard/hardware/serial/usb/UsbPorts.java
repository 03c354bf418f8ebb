package io.placard.hardware.serial.usb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The serial ports of this machine's USB devices, as Linux lists them in its file system: read anew at each call,
 * without opening or asking any device, and without native code. Empty on other systems. Safe to use from any thread.
 */
public final class UsbPorts {
    /** Not the 64 virtual consoles, {@code tty0} and so on. */
    private static final String NO_CONSOLES = "tty[A-Z]*";

    private final Path terminals;
    private final Path devices;

    /**
     * Ports as folders list them.
     *
     * @param terminals {@code /sys/class/tty} on Linux
     * @param devices {@code /dev} on Linux
     */
    public UsbPorts(Path terminals, Path devices) {
        this.terminals = terminals;
        this.devices = devices;
    }

    public static UsbPorts ofThisMachine() {
        return new UsbPorts(Path.of("/sys/class/tty"), Path.of("/dev"));
    }

    /** All there are now. */
    public List<UsbPort> list() {
        var found = new ArrayList<UsbPort>();
        try (var all = Files.newDirectoryStream(terminals, NO_CONSOLES)) {
            for (var terminal : all) {
                describe(terminal).ifPresent(found::add);
            }
        } catch (IOException | DirectoryIteratorException _) {
            // Not Linux, or a system that shows nothing of it: no port is known better than by its name.
            return List.of();
        }
        return found;
    }

    /** Those that a name fits: more than one where devices share a serial number. */
    public List<UsbPort> find(UsbName name) {
        return list().stream().filter(name::isOf).toList();
    }

    /** The best name of the USB port at a device file, or at a link to one; empty where there is no USB device. */
    public Optional<UsbName> nameOf(String file) {
        try {
            var device = Path.of(file).toRealPath();
            var all = list();
            return all.stream().filter(port -> isAt(device, port)).findFirst().map(port -> name(port, all));
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** By the device's serial number, where it has one and no other device here has the same; else by the socket. */
    private static UsbName name(UsbPort port, List<UsbPort> all) {
        return port.serial()
                .<UsbName>map(serial -> new UsbName.OfDevice(port.model(), serial, port.channel()))
                .filter(name -> all.stream().filter(name::isOf).count() == 1)
                .orElseGet(() -> new UsbName.OfSocket(port.model(), port.channel(), port.location()));
    }

    private static boolean isAt(Path device, UsbPort port) {
        try {
            return port.device().toRealPath().equals(device);
        } catch (IOException _) {
            return false;
        }
    }

    private Optional<UsbPort> describe(Path terminal) {
        try {
            var device = terminal.resolve("device").toRealPath();
            for (var folder = device; folder != null; folder = folder.getParent()) {
                if (Files.exists(folder.resolve("bInterfaceNumber"))) {
                    return describe(devices.resolve(terminal.getFileName()), device, folder, folder.getParent());
                }
            }
            return Optional.empty();
        } catch (IOException | NumberFormatException _) {
            // A console, or unplugged while this looked.
            return Optional.empty();
        }
    }

    private static Optional<UsbPort> describe(Path file, Path port, Path usbInterface, @Nullable Path usb)
            throws IOException {
        if (usb == null) {
            return Optional.empty();
        }
        int number = Integer.parseInt(read(usbInterface.resolve("bInterfaceNumber")), 16);
        // Some adapters have several ports behind one interface, and number them from 0.
        var below = find(port.resolve("port_number")).filter(each -> !each.equals("0"));
        return Optional.of(new UsbPort(
                file,
                read(usb.resolve("idVendor")) + ":" + read(usb.resolve("idProduct")),
                find(usb.resolve("serial")).map(UsbPorts::plain),
                number + below.map(each -> "." + each).orElse(""),
                location(usb),
                find(usb.resolve("product")).orElse("")));
    }

    /** The bus has its number by the order in which controllers were found; the controller's own name stays. */
    private static String location(Path usb) {
        var name = String.valueOf(usb.getFileName());
        for (var folder = usb.getParent(); folder != null; folder = folder.getParent()) {
            var controller = folder.getParent();
            if (controller != null
                    && controller.getFileName() != null
                    && String.valueOf(folder.getFileName()).matches("usb\\d+")) {
                return controller.getFileName() + "-" + name.substring(name.indexOf('-') + 1);
            }
        }
        return name;
    }

    /** As udev writes serial numbers into names. */
    private static String plain(String serial) {
        return serial.replaceAll("[^\\w.-]", "_");
    }

    private static Optional<String> find(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(read(file)).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    /** Bytes that are no text come from cheap adapters too. */
    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).strip();
    }
}
