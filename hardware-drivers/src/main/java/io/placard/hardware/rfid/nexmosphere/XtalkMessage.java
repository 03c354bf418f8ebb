package io.placard.hardware.rfid.nexmosphere;

import java.util.List;

/** What an element on the X-talk bus says; {@code address} has three digits. */
sealed interface XtalkMessage {
    /** The first half of a tag event of an XR-DR1; an {@link Value} with its antenna follows. */
    record TagMoved(String tag, boolean isLifted) implements XtalkMessage {}

    /** A state: of a button, a motion sensor, or the second half of a tag event. */
    record Value(String address, int value) implements XtalkMessage {}

    /** All tags on an antenna: the answer to a query. */
    record TagList(String address, List<String> tags) implements XtalkMessage {
        public TagList {
            tags = List.copyOf(tags);
        }
    }

    /** An XR-DR2 or XR-DW2 sees a tag, or no longer. */
    record Nfc(String address, String tag, boolean isLifted) implements XtalkMessage {}

    /** The zone in which an X-Eye sees something; {@code XX} where it sees nothing. */
    record Zone(String address, String zone) implements XtalkMessage {}

    /** Whether an air button sees a hand. */
    record AirButton(String address, boolean isNear) implements XtalkMessage {}

    /** A message that tells nothing about tags and slots. */
    record Other(String text) implements XtalkMessage {}

    /** A line that is no message. */
    record Corrupt() implements XtalkMessage {}
}
