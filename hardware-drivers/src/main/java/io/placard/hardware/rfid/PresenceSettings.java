package io.placard.hardware.rfid;

import io.placard.hardware.option.Option;
import io.placard.hardware.option.Options;
import java.time.Duration;
import java.util.List;

/**
 * How much a reader is believed. Each driver has defaults of its own, and the configuration may set any of them.
 *
 * @param confirmReads frames of a tag before it counts as put, where the kiosk does not know it
 * @param knownReads frames of a tag before it counts as put, where the kiosk knows it
 * @param confirmWithin the frames of a tag must come within this time: ghosts have random ids
 * @param removedAfter silence after which a tag counts as lifted
 * @param corruptKeeps broken frames say that something is there for so long, but not what
 * @param echo so long a tag that was replaced by another is not believed again
 * @param lostPortKeeps so long a tag stays while its port is gone
 */
public record PresenceSettings(
        int confirmReads,
        int knownReads,
        Duration confirmWithin,
        Duration removedAfter,
        Duration corruptKeeps,
        Duration echo,
        Duration lostPortKeeps) {
    /** Readers of EM4100 tags that repeat a tag while it lies there, every 50 to 100 ms. */
    public static final PresenceSettings EM4100 = new PresenceSettings(
            2,
            1,
            Duration.ofMillis(250),
            Duration.ofMillis(400),
            Duration.ofMillis(1500),
            Duration.ofMillis(300),
            Duration.ofSeconds(2));

    static final int MOST_READS = 20;
    static final int MOST_MS = 60_000;
    static final Option<Integer> CONFIRM_READS =
            Option.whole("confirm_reads", 1, MOST_READS, "frames before an unknown tag counts");
    static final Option<Integer> KNOWN_READS =
            Option.whole("known_reads", 1, MOST_READS, "frames before a tag counts that the kiosk knows");
    static final Option<Integer> CONFIRM_MS =
            Option.whole("confirm_ms", 10, MOST_MS, "within which those frames must come");
    static final Option<Integer> REMOVED_MS =
            Option.whole("removed_ms", 10, MOST_MS, "silence after which a tag is lifted");
    static final Option<Integer> CORRUPT_MS =
            Option.whole("corrupt_keeps_ms", 0, MOST_MS, "how long broken frames keep a tag");
    static final Option<Integer> ECHO_MS =
            Option.whole("echo_ms", 0, MOST_MS, "how long a replaced tag is passed over");
    static final Option<Integer> LOST_PORT_MS =
            Option.whole("lost_port_keeps_ms", 0, MOST_MS, "how long a tag stays while its port is gone");

    /** What a configuration may set of it. */
    public static final List<Option<?>> OPTIONS =
            List.of(CONFIRM_READS, KNOWN_READS, CONFIRM_MS, REMOVED_MS, CORRUPT_MS, ECHO_MS, LOST_PORT_MS);

    /** The same with another time of silence before a tag counts as lifted. */
    public PresenceSettings withRemovedAfter(Duration other) {
        return new PresenceSettings(confirmReads, knownReads, confirmWithin, other, corruptKeeps, echo, lostPortKeeps);
    }

    /** The same for a reader whose frames carry no checksum: no tag is believed for one frame alone. */
    public PresenceSettings withoutChecksum() {
        return new PresenceSettings(
                confirmReads + 1, knownReads + 1, confirmWithin, removedAfter, corruptKeeps, echo, lostPortKeeps);
    }

    /** The same, but for what the configuration sets. */
    public PresenceSettings with(Options options) {
        return new PresenceSettings(
                options.get(CONFIRM_READS, confirmReads),
                options.get(KNOWN_READS, knownReads),
                millis(options, CONFIRM_MS, confirmWithin),
                millis(options, REMOVED_MS, removedAfter),
                millis(options, CORRUPT_MS, corruptKeeps),
                millis(options, ECHO_MS, echo),
                millis(options, LOST_PORT_MS, lostPortKeeps));
    }

    static Duration millis(Options options, Option<Integer> option, Duration otherwise) {
        return options.find(option).map(Duration::ofMillis).orElse(otherwise);
    }
}
