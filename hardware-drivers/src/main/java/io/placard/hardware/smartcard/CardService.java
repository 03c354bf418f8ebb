package io.placard.hardware.smartcard;

import java.util.List;

/**
 * The operating system's smart card service, as far as a reader of tags needs it. For one thread; all calls return
 * within the time they are given or a few milliseconds.
 */
interface CardService extends AutoCloseable {
    /** The readers' names now; none where there are none. */
    List<String> readers() throws CardServiceException;

    /**
     * Waits until the reader's state differs from {@code known}.
     *
     * @param known what was returned last; {@link #UNAWARE} returns at once
     * @return the state: flags of PC/SC in the low 16 bits, the count of cards that came and went above
     */
    long await(String reader, long known, int millis) throws CardServiceException;

    /** Asks the card on the reader; the answer ends with its two status bytes. */
    byte[] ask(String reader, byte[] command) throws CardServiceException;

    @Override
    void close();

    /** No state is known. */
    long UNAWARE = 0;

    /** There is no such reader any more. */
    long UNKNOWN = 0x4;

    /** The reader cannot be used. */
    long UNAVAILABLE = 0x8;

    /** A card lies there. */
    long PRESENT = 0x20;

    /** It does not answer at all. */
    long MUTE = 0x200;
}
