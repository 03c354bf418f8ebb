package io.placard.hardware;

import io.placard.hardware.option.OptionMistake;
import io.placard.hardware.recording.ReplayLine;
import io.placard.hardware.rfid.pcsc.PcscDriver;
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
import io.placard.hardware.smartcard.PcscLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens a port by the name that the configuration has for it. */
final class Ports {
    private Ports() {}

    /** All serial ports and card readers of this machine now; slow. */
    static List<FoundPort> list() {
        var links = StableNames.ofThisMachine();
        var usb = UsbPorts.ofThisMachine();
        var holders = PortHolder.ofThisMachine();
        var serial = JSerialCommLine.describePorts().entrySet().stream()
                .map(each -> new FoundPort(
                        each.getKey(),
                        links.find(each.getKey()).orElse(each.getKey()),
                        usb.nameOf(each.getKey()).map(UsbName::toString),
                        each.getValue(),
                        holders.find(each.getKey()).map(Holder::toString)));
        var cards = PcscLine.list().stream()
                .map(name -> new FoundPort(name, name, Optional.empty(), "card reader, driver pcsc", Optional.empty()));
        return Stream.concat(serial, cards).toList();
    }

    /** A port that is found again under another device file. */
    static SteadyPort steady(String name, NamedOpener opener) {
        return new SteadyPort(name, opener, UsbPorts.ofThisMachine());
    }

    /**
     * Whether a driver can be spoken to there at all: the operating system's card readers have no bytes, and no serial
     * port has cards.
     *
     * @throws OptionMistake where it cannot
     */
    static void requireFit(String driver, String name) {
        if (name.isEmpty() || name.startsWith(ReplayLine.SCHEME)) {
            return;
        }
        boolean isCardReader = name.startsWith(PcscLine.SCHEME);
        if (driver.equals(PcscDriver.DRIVER.name()) && !isCardReader) {
            throw new OptionMistake(
                    "port", "is \"" + name + "\"", "pcsc:NAME, for example \"pcsc:ACS ACR122U*\", with this driver");
        }
        if (!driver.equals(PcscDriver.DRIVER.name()) && isCardReader) {
            throw new OptionMistake("port", "is \"" + name + "\"", "pcsc:NAME only where driver = \"pcsc\"");
        }
    }

    /**
     * Opens a serial port, a TCP connection where the name is {@code tcp://host:port}, a card reader of the operating
     * system where it is {@code pcsc:NAME}, or a recording where it is {@code replay:FILE#DEVICE}.
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
        if (name.startsWith(PcscLine.SCHEME)) {
            return PcscLine.open(name, settings);
        }
        return JSerialCommLine.open(name, settings);
    }
}
