package io.placard.hardware.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A serial port by jSerialComm, 8N1. Reads return as soon as a byte is there. Its native library is loaded from the
 * folder that {@code -DjSerialComm.library.path} names; without it jSerialComm would unpack one to a temporary folder.
 */
public final class JSerialCommLine implements SerialLine {
    private static final int DATA_BITS = 8;

    /** Pausing before opening is for boards that reset on it; the devices here need none. */
    private static final int NO_PAUSE = 0;

    /**
     * The system counts a read's timeout in tenths of a second (termios, VTIME), so a shorter wait is made of looks.
     */
    private static final long SYSTEM_TIMEOUT_MILLIS = 100;

    /** Between two looks: five bytes' time at 9600 baud. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /** A device that neither said nor was asked anything for so long is not about to answer: fewer looks will do. */
    private static final long EXPECTING_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final SerialPort port;
    private final String name;
    private final long lookingNanos;
    private long lastTraffic = System.nanoTime();
    private boolean isClosed;

    private JSerialCommLine(SerialPort port, String name, long lookingNanos) {
        this.port = port;
        this.name = name;
        this.lookingNanos = lookingNanos;
    }

    /**
     * Opens a port.
     *
     * @param name as configured: a path or a link to one, or {@code COM3}
     * @throws SerialLineException where it cannot be opened; says what to do
     */
    public static JSerialCommLine open(String name, LineSettings settings) throws SerialLineException {
        try {
            // Looked up at each opening: behind the same name may be another device file by now.
            var port = SerialPort.getCommPort(name);
            port.setComPortParameters(settings.baud(), DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
            port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
            int timeout = Math.toIntExact(settings.readTimeout().toMillis());
            boolean isLooking = timeout < SYSTEM_TIMEOUT_MILLIS;
            if (isLooking) {
                port.setComPortTimeouts(SerialPort.TIMEOUT_NONBLOCKING, 0, 0);
            } else {
                port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, timeout, 0);
            }
            if (!settings.dtr()) {
                port.clearDTR();
            }
            if (!port.openPort(NO_PAUSE)) {
                throw PortTrouble.explain(name, port.getLastErrorCode());
            }
            OpenLines.ofThisProcess().opened();
            return new JSerialCommLine(
                    port, name, isLooking ? settings.readTimeout().toNanos() : 0);
        } catch (SerialPortInvalidPortException _) {
            throw PortTrouble.unknown(name);
        } catch (LinkageError e) {
            throw SerialLineException.unusable("The library for serial ports could not be loaded (" + e.getMessage()
                    + "). Install Placard again.");
        }
    }

    /** All ports there are now, each with its path and what the system calls it. Slow on Windows: for people. */
    public static Map<String, String> describePorts() {
        var described = new TreeMap<String, String>();
        for (var port : SerialPort.getCommPorts()) {
            described.put(port.getSystemPortPath(), port.getDescriptivePortName());
        }
        return described;
    }

    @Override
    public int read(byte[] buffer) throws SerialLineException {
        long started = System.nanoTime();
        long lookNanos = started - lastTraffic < EXPECTING_NANOS ? LOOK_NANOS : lookingNanos;
        int count = port.readBytes(buffer, buffer.length);
        while (count == 0 && System.nanoTime() - started < lookingNanos) {
            LockSupport.parkNanos(lookNanos);
            count = port.readBytes(buffer, buffer.length);
        }
        if (count > 0) {
            lastTraffic = System.nanoTime();
        }
        if (count < 0) {
            // isOpen() stays true after a hang-up; the negative count is the one sign of it.
            throw PortTrouble.unplugged(name);
        }
        return count;
    }

    @Override
    public void write(byte[] bytes) {
        // A port that takes nothing has hung up, and the read that follows tells of it.
        port.writeBytes(bytes, bytes.length);
        lastTraffic = System.nanoTime();
    }

    @Override
    public void close() {
        port.closePort();
        if (!isClosed) {
            isClosed = true;
            OpenLines.ofThisProcess().closed();
        }
    }
}
