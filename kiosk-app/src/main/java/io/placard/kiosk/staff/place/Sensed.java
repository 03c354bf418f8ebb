package io.placard.kiosk.staff.place;

/** What hands do at the shelf while staff look at the screen. */
public sealed interface Sensed {
    /** Which reader or sensor said so; readers with several antennas name that as well, as in {@code shelf/2}. */
    String device();

    /** A tag was laid down. */
    record TagPut(String device, String tag) implements Sensed {}

    /** A tag was lifted. */
    record TagLifted(String device, String tag) implements Sensed {}

    /** A hand covers a slot. */
    record SlotCovered(String device, int number) implements Sensed {}

    /** The slot is free again. */
    record SlotFreed(String device, int number) implements Sensed {}
}
