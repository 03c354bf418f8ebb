package io.placard.hardware;

import io.placard.hardware.recording.ReplayLine;
import io.placard.hardware.serial.JSerialCommLine;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.serial.SerialLine;
import io.placard.hardware.serial.SerialLineException;
import io.placard.hardware.serial.TcpLine;

/** Opens a port by the name that the configuration has for it. */
final class Ports {
    private Ports() {}

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
