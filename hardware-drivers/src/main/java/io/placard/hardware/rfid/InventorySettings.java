package io.placard.hardware.rfid;

import io.placard.hardware.option.Option;
import io.placard.hardware.option.Options;
import java.time.Duration;
import java.util.List;

/**
 * How much a reader is believed that is asked what lies there, or that tells of several tags. Each driver has defaults
 * of its own, and the configuration may set any of them.
 *
 * @param confirmReads rounds that must see a tag before it counts as put, where the kiosk does not know it; where there
 *     are no rounds, frames
 * @param confirmWithin the longest time between two of them
 * @param misses clean rounds in a row without a tag before it counts as lifted; 0 for a reader without rounds, where
 *     {@code removedAfter} alone decides
 * @param removedAfter and so long it must not have been seen
 * @param corruptKeeps broken frames keep a tag for so long, and so does a reader that falls silent; 0 where the reader
 *     itself tells what comes and goes
 * @param rssiFloorDbm a weaker tag is not on this reader but near it; {@link #NO_FLOOR} believes all
 * @param rssiHysteresisDb a tag changes its antenna only for one that hears it by so much louder
 * @param oneTag whether a place holds one tag only, so that another takes the place of the first at once
 * @param echo so long a tag that was replaced by another is not believed again
 * @param lostPortKeeps so long tags stay while the port is gone
 */
public record InventorySettings(
        int confirmReads,
        Duration confirmWithin,
        int misses,
        Duration removedAfter,
        Duration corruptKeeps,
        int rssiFloorDbm,
        int rssiHysteresisDb,
        boolean oneTag,
        Duration echo,
        Duration lostPortKeeps) {
    /** No receiver hears anything weaker. */
    public static final int NO_FLOOR = -128;

    /** A 13.56 MHz reader that is asked every 100 ms which tag lies on it (PN532). A CRC guards what it hears. */
    public static final InventorySettings HF_POLL = new InventorySettings(
            1,
            Duration.ofMillis(250),
            6,
            Duration.ofMillis(600),
            Duration.ofMillis(1500),
            NO_FLOOR,
            0,
            true,
            Duration.ofMillis(300),
            Duration.ofSeconds(2));

    /** A UHF reader with rounds of 100 to 150 ms: two of three rounds confirm a tag. */
    public static final InventorySettings UHF = new InventorySettings(
            2,
            Duration.ofMillis(450),
            8,
            Duration.ofMillis(1200),
            Duration.ofMillis(1500),
            NO_FLOOR,
            6,
            false,
            Duration.ZERO,
            Duration.ofSeconds(2));

    /** A reader that tells itself what comes and goes (Nexmosphere, PC/SC); a round is its list of all tags. */
    public static final InventorySettings NATIVE = new InventorySettings(
            1,
            Duration.ofMillis(250),
            1,
            Duration.ZERO,
            Duration.ZERO,
            NO_FLOOR,
            0,
            false,
            Duration.ZERO,
            Duration.ofSeconds(2));

    private static final int MOST_MISSES = 1000;
    private static final int MOST_DB = 60;
    private static final Option<Integer> MISSES =
            Option.whole("misses", 0, MOST_MISSES, "clean rounds without a tag before it is lifted");
    private static final Option<Integer> RSSI_FLOOR =
            Option.whole("rssi_floor_dbm", NO_FLOOR, 0, "a weaker tag is not on this reader");
    private static final Option<Integer> RSSI_HYSTERESIS =
            Option.whole("rssi_hysteresis_db", 0, MOST_DB, "how much louder another antenna must hear a tag");
    private static final Option<Boolean> ONE_TAG =
            Option.toggle("one_tag", "whether another tag takes the place of the first at once");

    /** What a configuration may set of it. */
    public static final List<Option<?>> OPTIONS = List.of(
            PresenceSettings.CONFIRM_READS,
            PresenceSettings.CONFIRM_MS,
            MISSES,
            PresenceSettings.REMOVED_MS,
            PresenceSettings.CORRUPT_MS,
            RSSI_FLOOR,
            RSSI_HYSTERESIS,
            ONE_TAG,
            PresenceSettings.ECHO_MS,
            PresenceSettings.LOST_PORT_MS);

    /** The same, but for what the configuration sets. */
    public InventorySettings with(Options options) {
        return new InventorySettings(
                options.get(PresenceSettings.CONFIRM_READS, confirmReads),
                PresenceSettings.millis(options, PresenceSettings.CONFIRM_MS, confirmWithin),
                options.get(MISSES, misses),
                PresenceSettings.millis(options, PresenceSettings.REMOVED_MS, removedAfter),
                PresenceSettings.millis(options, PresenceSettings.CORRUPT_MS, corruptKeeps),
                options.get(RSSI_FLOOR, rssiFloorDbm),
                options.get(RSSI_HYSTERESIS, rssiHysteresisDb),
                options.get(ONE_TAG, oneTag),
                PresenceSettings.millis(options, PresenceSettings.ECHO_MS, echo),
                PresenceSettings.millis(options, PresenceSettings.LOST_PORT_MS, lostPortKeeps));
    }
}
