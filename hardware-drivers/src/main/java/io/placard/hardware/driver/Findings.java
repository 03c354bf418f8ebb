package io.placard.hardware.driver;

import io.placard.hardware.serial.Moment;

/** Whom a driver tells what it made of the bytes. For the device's thread. */
public interface Findings {
    /** The place of a reader that has but one. */
    String ONLY_PLACE = "";

    /** The reading of a distance sensor that heard no echo. */
    String NO_TARGET = "-";

    /** The distance where nothing is: farther than any sensor's range, mm. */
    int NOTHING_MM = Integer.MAX_VALUE;

    /**
     * A valid frame was read: a tag's id, a distance in mm, or {@link #NO_TARGET}. Told before what follows from it.
     */
    void valid(String reading, Moment now);

    /** The reading that was told before is this distance, or {@link #NOTHING_MM} where there was no echo. */
    default void measured(int mm, Moment now) {}

    /** A frame came that holds but is no reading: the device is there, and there is nothing to read. */
    default void answered(Moment now) {}

    /** The device does not do what it should, in words for staff with what to do; until the next valid frame. */
    default void troubled(String words, Moment now) {}

    /**
     * Only a new connection helps: device and driver are out of step with each other. Where there is none, as on a
     * serial port, nothing happens.
     */
    default void outOfStep(Moment now) {}

    /** Something is wrong that is no state of the device; words for the log, said once until the device is well. */
    default void noticed(String words, Moment now) {}

    /** A frame was broken. */
    void invalid();

    /**
     * A tag lies there now.
     *
     * @param place which of the reader's antennas, {@link #ONLY_PLACE} where it has one
     * @param tag hex digits in upper case, or whatever the device calls its tags
     */
    void put(String place, String tag, Moment now);

    /** A tag was lifted. */
    void removed(String place, String tag, Moment now);

    /** A tag counts as lifted although nobody saw it: this reader says only that tags come. */
    default void expired(String place, String tag, Moment now) {
        removed(place, tag, now);
    }

    /** Something covers this slot. */
    void covered(int number, Moment now);

    /** This slot is free again. */
    void uncovered(int number, Moment now);

    /** Sends bytes to the device; they are lost where the port is not open. */
    void send(byte[] bytes);
}
