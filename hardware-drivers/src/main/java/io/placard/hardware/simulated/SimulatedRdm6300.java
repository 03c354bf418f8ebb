package io.placard.hardware.simulated;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;

/**
 * An RDM6300 reader of EM4100 tags on a pseudo-terminal: 9600 baud, and while a tag lies on it the tag's frame every 65
 * ms. Safe to use from any thread.
 *
 * <pre>
 * 02 | 10 hex digits: the tag | 2 hex digits: XOR of its five bytes | 03
 * </pre>
 */
public final class SimulatedRdm6300 implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofMillis(65);
    private static final int BAUD = 9600;
    private static final int TAG_BYTES = 5;

    private final PseudoTerminal terminal;
    private final RepeatingDevice device;

    private SimulatedRdm6300(PseudoTerminal terminal) {
        this.terminal = terminal;
        this.device = new RepeatingDevice("simulated-rdm6300", terminal, PERIOD, BAUD);
    }

    /**
     * A reader with nothing on it.
     *
     * @throws IOException where the platform has no pseudo-terminals; says what to do
     */
    public static SimulatedRdm6300 open() throws IOException {
        var reader = new SimulatedRdm6300(PseudoTerminal.open());
        reader.device.start();
        return reader;
    }

    /** The serial port to configure. */
    public String port() {
        return terminal.port();
    }

    /**
     * Lays a tag on the reader, in place of the one that lay there; its first frame is sent at once.
     *
     * @param tag ten hex digits
     */
    public void put(String tag) {
        device.say(frame(tag));
    }

    /** Lifts the tag. */
    public void remove() {
        device.fallSilent();
    }

    /** The port hangs up, as when the reader is unplugged; within a second. */
    @Override
    public void close() {
        device.close();
    }

    static byte[] frame(String tag) {
        byte[] id = HexFormat.of().parseHex(tag);
        if (id.length != TAG_BYTES) {
            throw new IllegalArgumentException("An EM4100 tag has ten hex digits, not " + tag);
        }
        int check = 0;
        for (byte part : id) {
            check ^= part;
        }
        var text = "\u0002" + tag.toUpperCase(Locale.ROOT)
                + HexFormat.of().withUpperCase().toHexDigits((byte) check) + "\u0003";
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
