package io.placard.hardware.rfid.polled;

import java.util.List;

/** One command to a reader, and what is to come of it. */
public sealed interface Step {
    /** The command's code, as {@link Answer.Done} names it. */
    int command();

    /** What is sent; empty where we only wait for the reader to say this. */
    Message message();

    /** Sets something in the reader; whether it was accepted or not, the next step follows. */
    record Setting(int command, Message message) implements Step {
        public Setting(int command, byte[] bytes) {
            this(command, new Message(bytes));
        }
    }

    /**
     * Lets an antenna look for tags once.
     *
     * @param place as {@link Hearing#read} names the antenna
     * @param isEndTold whether the reader says when it is through; others say so only where they found nothing
     */
    record Round(int command, Message message, String place, boolean isEndTold) implements Step {
        public Round(int command, byte[] bytes, String place, boolean isEndTold) {
            this(command, new Message(bytes), place, isEndTold);
        }
    }

    /** Lets the reader tell what it sees of its own accord, from now on. */
    record Stream(int command, Message message, List<String> places) implements Step {
        public Stream {
            places = List.copyOf(places);
        }

        public Stream(int command, byte[] bytes, List<String> places) {
            this(command, new Message(bytes), places);
        }
    }
}
