package io.placard.hardware.simulated;

import java.io.IOException;

/** An RDM6300 reader of EM4100 tags, for one tag at a time. Safe to use from any thread. */
public final class SimulatedRdm6300 implements AutoCloseable {
    private static final String NO_MATTER_WHICH = "";

    private final SimulatedReader reader;

    private SimulatedRdm6300(SimulatedReader reader) {
        this.reader = reader;
    }

    /**
     * A reader with nothing on it.
     *
     * @throws IOException where the platform has no pseudo-terminals; says what to do
     */
    public static SimulatedRdm6300 open() throws IOException {
        return new SimulatedRdm6300(SimulatedReader.open("rdm6300"));
    }

    /** The serial port to configure. */
    public String port() {
        return reader.port();
    }

    /**
     * Lays a tag on the reader, in place of the one that lay there; its first frame is sent at once.
     *
     * @param tag ten hex digits
     */
    public void put(String tag) {
        reader.put(tag);
    }

    /** Lifts the tag. */
    public void remove() {
        reader.lift(NO_MATTER_WHICH);
    }

    /** The port hangs up, as when the reader is unplugged; within a second. */
    @Override
    public void close() {
        reader.close();
    }
}
