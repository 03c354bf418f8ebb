package io.placard.hardware.rfid;

/** What happened on the pad. */
public sealed interface TagChange {
    String tag();

    /** The tag lies on the pad now. */
    record Put(String tag) implements TagChange {}

    /** The tag was lifted, or another took its place. */
    record Removed(String tag) implements TagChange {}
}
