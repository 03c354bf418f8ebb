package io.placard.hardware.serial;

/** An open serial port. For the thread that opened it. */
public interface SerialLine extends AutoCloseable {
    /**
     * Waits a short time for bytes and returns as soon as there are any.
     *
     * @return how many bytes were read; 0 where none came in time
     * @throws SerialLineException where the port hung up
     */
    int read(byte[] buffer) throws SerialLineException;

    /** Sends bytes. Where that cannot be done the next read tells of it. */
    void write(byte[] bytes);

    /**
     * Ends a connection that has lost its step or is dead, so that the next read says that it hung up.
     *
     * @return whether that was done; a wire, which is no connection, stays as it is
     */
    default boolean giveUp() {
        return false;
    }

    @Override
    void close();
}
