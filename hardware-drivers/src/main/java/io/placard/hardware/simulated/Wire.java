package io.placard.hardware.simulated;

import java.io.IOException;

/** What connects a simulated device with whoever opens its port. Nothing blocks. */
interface Wire extends AutoCloseable {
    /** What to configure as the device's port. */
    String port();

    /** How many bytes came; 0 where none did, or nobody is connected. */
    int read(byte[] buffer) throws IOException;

    /** What nobody takes is lost. */
    void write(byte[] bytes) throws IOException;

    /** Whether somebody has connected since this was asked last, where the device notices. */
    boolean hasNewListener() throws IOException;

    /** Hangs up; until {@link #plugIn} there is no port. */
    void unplug() throws IOException;

    void plugIn() throws IOException;

    /** The device behind it starts anew. */
    void restart() throws IOException;

    @Override
    void close() throws IOException;
}
