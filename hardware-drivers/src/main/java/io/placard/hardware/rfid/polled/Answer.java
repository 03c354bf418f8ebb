package io.placard.hardware.rfid.polled;

import io.placard.hardware.rfid.InventoryPresence;
import java.util.List;

/** What one frame of a reader means. */
public sealed interface Answer {
    /**
     * Tags answered.
     *
     * @param isLast whether the reader has told all it found in this round
     */
    record Tags(List<Sighting> sightings, boolean isLast) implements Answer {
        public Tags {
            sightings = List.copyOf(sightings);
        }
    }

    /** What was asked by this command is done. */
    record Done(int command) implements Answer {}

    /** The reader cannot do what this command asks; in words for staff, with what to do. */
    record Refused(int command, String words) implements Answer {}

    /** The reader wants this in return. */
    record Expects(Message message) implements Answer {
        public Expects(byte[] bytes) {
            this(new Message(bytes));
        }
    }

    /** The reader is there, and says nothing else of importance. */
    record Alive() implements Answer {}

    /** The frame's check holds, but what it holds makes no sense. */
    record Senseless() implements Answer {}

    /**
     * One tag, seen by one antenna.
     *
     * @param place means nothing in a round, which is one antenna's
     * @param dbm the strength of its answer, or {@link InventoryPresence.NO_RSSI}
     */
    record Sighting(String place, String tag, int dbm) {}
}
