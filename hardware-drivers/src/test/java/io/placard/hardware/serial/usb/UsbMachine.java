package io.placard.hardware.serial.usb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A machine's USB ports as Linux shows them in its file system: made of folders, links and small files. */
public final class UsbMachine {
    private static final String BUS = "devices/pci0000:00/0000:00:14.0/usb1";

    private final Path sys;
    private final Path dev;

    /** A machine with nothing plugged in; {@code root} is an empty folder. */
    public UsbMachine(Path root) throws IOException {
        sys = Files.createDirectories(root.resolve("sys"));
        dev = Files.createDirectories(root.resolve("dev"));
        Files.createDirectories(sys.resolve("class/tty/tty1"));
        Files.createDirectories(sys.resolve("class/tty/ttyS0"));
    }

    public UsbPorts ports() {
        return new UsbPorts(sys.resolve("class/tty"), dev);
    }

    /** The device file's path. */
    public String path(String file) {
        return dev.resolve(file).toString();
    }

    /**
     * Plugs in a device, or adds a port to one that is plugged in there.
     *
     * @param file its device file, {@code ttyUSB0}
     * @param socket {@code 1-1.2}
     * @param serial empty for a device without one
     */
    public void plug(String file, String socket, String model, String serial, int usbInterface) throws IOException {
        var usb = sys.resolve(BUS)
                .resolve(socket.contains(".") ? socket.substring(0, socket.indexOf('.')) : "")
                .resolve(socket);
        var port = Files.createDirectories(
                usb.resolve(socket + ":1." + usbInterface).resolve(file));
        Files.writeString(usb.resolve("idVendor"), model.substring(0, 4) + "\n");
        Files.writeString(usb.resolve("idProduct"), model.substring(5) + "\n");
        Files.writeString(usb.resolve("product"), "USB Serial\n");
        if (!serial.isEmpty()) {
            Files.writeString(usb.resolve("serial"), serial + "\n");
        }
        Files.writeString(port.resolveSibling("bInterfaceNumber"), "0" + usbInterface + "\n");
        var terminal = Files.createDirectories(sys.resolve("class/tty").resolve(file));
        Files.createSymbolicLink(terminal.resolve("device"), port);
        Files.createFile(dev.resolve(file));
    }

    /** The same for a port that its device tells from others behind one interface. */
    public void number(String file, int portNumber) throws IOException {
        var port = sys.resolve("class/tty").resolve(file).resolve("device").toRealPath();
        Files.writeString(port.resolve("port_number"), portNumber + "\n");
    }

    /** Pulls a device's plug. */
    public void unplug(String file) throws IOException {
        var terminal = sys.resolve("class/tty").resolve(file);
        delete(terminal.resolve("device").toRealPath().resolve("../..").normalize());
        delete(terminal);
        Files.delete(dev.resolve(file));
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(each);
            }
        }
    }
}
