package io.placard.hardware.serial;

/** Opens a line by the name that the configuration has for it. */
public final class Lines {
    private Lines() {}

    /**
     * Opens a serial port, or a TCP connection where the name is {@code tcp://host:port}.
     *
     * @throws SerialLineException where that cannot be done; says what to do
     */
    public static SerialLine open(String name, LineSettings settings) throws SerialLineException {
        return name.startsWith(TcpLine.SCHEME) ? TcpLine.open(name, settings) : JSerialCommLine.open(name, settings);
    }
}
