package io.placard.hardware;

import io.placard.hardware.serial.Moment;

/** Makes sense of one device's bytes. Always called on the device's thread. */
interface Driver {
    void opened(Moment now);

    void received(byte value, Moment now);

    /** All bytes that arrived before {@code silentUntilNanos} were received. */
    void passed(long silentUntilNanos, Moment now);

    void lost(Moment now);

    /** Whom a driver tells what it made of the bytes. */
    interface Findings {
        /** A valid frame was read; told before what follows from it. */
        void valid(String reading, Moment now);

        /** A frame was broken. */
        void invalid();

        void happened(HardwareEvent event);
    }
}
