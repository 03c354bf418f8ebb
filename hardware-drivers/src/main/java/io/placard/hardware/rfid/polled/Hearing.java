package io.placard.hardware.rfid.polled;

import io.placard.hardware.driver.Findings;
import io.placard.hardware.rfid.InventoryPresence;

/** Whom a protocol tells what to send and what it heard. */
public interface Hearing {
    /** Sends these bytes to the reader. */
    void send(byte[] bytes);

    /**
     * A tag answered.
     *
     * @param place which antenna, {@link Findings#ONLY_PLACE} where there is but one
     * @param tag hex digits in upper case
     * @param dbm the strength of its answer, or {@link InventoryPresence#NO_RSSI}
     */
    void read(String place, String tag, int dbm);

    /** The antenna has looked for all tags once, and the reader has told all it found. */
    void roundEnded(String place);

    /** A frame came that holds, whatever it says: the reader is there. */
    void answered();

    /** A frame was broken: perhaps a tag, but which? */
    void broken();

    /** Only a new connection helps; on a line that has none all goes on as before. */
    void outOfStep();

    /** The reader does not do what it should; in words for staff, with what to do. */
    void troubled(String words);
}
