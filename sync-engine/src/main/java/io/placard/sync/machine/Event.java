package io.placard.sync.machine;

import java.time.Duration;
import java.time.Instant;

/** What the engine has to react to. */
public sealed interface Event {
    /** The first moment of the engine's life; the cache is open. */
    record Started() implements Event {}

    /** The live channel is subscribed: from now on events arrive. */
    record Subscribed() implements Event {}

    /** The live channel is down, or could not be had. */
    record LiveLost(String words) implements Event {}

    /** The live server refuses this kiosk as it is set up. */
    record LiveRefused(String words) implements Event {}

    /** The store names no live channel, and neither does the configuration. */
    record NoLiveChannel() implements Event {}

    /** Something was missed: an event that cannot be read, or one that follows from a state we have not seen. */
    record Gap() implements Event {}

    /** A read that began at this instant ended well. */
    record ReadDone(ReadKind kind, Instant begun) implements Event {}

    /** The store holds another number of products than we do, or other ones: everything is to be read. */
    record CountDiffers() implements Event {}

    /**
     * A read ended otherwise.
     *
     * @param waitAtLeast how long the store asks to be left alone; zero where it does not
     */
    record ReadFailed(Trouble trouble, String words, Duration waitAtLeast) implements Event {}

    /** Somebody asked for a complete reconcile. */
    record Resync() implements Event {}

    /** The machine slept, or its clock was set. */
    record Woken() implements Event {}

    /** Time has passed. */
    record Tick() implements Event {}
}
