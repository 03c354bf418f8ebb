package io.placard.hardware;

import io.placard.hardware.recording.ReplayLine;
import io.placard.hardware.serial.JSerialCommLine;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.serial.PortHolder;
import io.placard.hardware.serial.PortHolder.Holder;
import io.placard.hardware.serial.SerialLine;
import io.placard.hardware.serial.SerialLineException;
import io.placard.hardware.serial.StableNames;
import io.placard.hardware.serial.SteadyPort;
import io.placard.hardware.serial.SteadyPort.NamedOpener;
import io.placard.hardware.serial.TcpLine;
import io.placard.hardware.serial.usb.UsbName;
import io.placard.hardware.serial.usb.UsbPorts;
import java.util.List;

/** Opens a port by the name that the configuration has for it. */
final class Ports {
    private Ports() {}

    /** All serial ports of this machine now; slow. */
    static List<FoundPort> list() {
        var links = StableNames.ofThisMachine();
        var usb = UsbPorts.ofThisMachine();
        var holders = PortHolder.ofThisMachine();
        return JSerialCommLine.describePorts().entrySet().stream()
                .map(each -> new FoundPort(
                        each.getKey(),
                        links.find(each.getKey()).orElse(each.getKey()),
                        usb.nameOf(each.getKey()).map(UsbName::toString),
                        each.getValue(),
                        holders.find(each.getKey()).map(Holder::toString)))
                .toList();
    }

    /** A port that is found again under another device file. */
    static SteadyPort steady(String name, NamedOpener opener) {
        return new SteadyPort(name, opener, UsbPorts.ofThisMachine());
    }

    /**
     * Opens a serial port, a TCP connection where the name is {@code tcp://host:port}, or a recording where it is
     * {@code replay:FILE#DEVICE}.
     *
     * @throws SerialLineException where that cannot be done; says what to do
     */
    static SerialLine open(String name, LineSettings settings) throws SerialLineException {
        if (name.startsWith(TcpLine.SCHEME)) {
            return TcpLine.open(name, settings);
        }
        if (name.startsWith(ReplayLine.SCHEME)) {
            return ReplayLine.open(name, settings);
        }
        return JSerialCommLine.open(name, settings);
    }
}
