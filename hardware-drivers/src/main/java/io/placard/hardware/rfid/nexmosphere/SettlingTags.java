package io.placard.hardware.rfid.nexmosphere;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets a tag settle: what an antenna says about a tag counts once it says nothing else for a while, and once only.
 * Times are monotonic nanoseconds.
 */
final class SettlingTags {
    /** Tags have numbers up to 250; a flood of damaged lines takes no more memory than this. */
    private static final int MOST_TAGS = 1000;

    private final long settleNanos;
    private final Map<Spot, Move> moving = new LinkedHashMap<>();
    private final Map<Spot, Boolean> told = new HashMap<>();

    SettlingTags(long settleNanos) {
        this.settleNanos = settleNanos;
    }

    /** A tag at an antenna. */
    record Spot(String address, String tag) {}

    /** What a tag did, and when that was last said. */
    record Move(Spot spot, boolean isLifted, long at) {}

    void moved(String address, String tag, boolean isLifted, long now) {
        var spot = new Spot(address, tag);
        if (moving.size() < MOST_TAGS) {
            moving.put(spot, new Move(spot, isLifted, now));
        }
    }

    /** It is known by another way already; when the antenna says so as well, that is no news. */
    void told(String address, String tag, boolean isLifted) {
        remember(new Spot(address, tag), isLifted);
    }

    /** What has settled and is news. */
    List<Move> settled(long now) {
        if (moving.isEmpty()) {
            return List.of();
        }
        var settled = new ArrayList<Move>();
        for (var each = moving.values().iterator(); each.hasNext(); ) {
            var move = each.next();
            if (now - move.at() >= settleNanos) {
                each.remove();
                if (isNews(move)) {
                    settled.add(move);
                }
            }
        }
        return settled;
    }

    /** The port is open anew: what lies there is unknown. */
    void forget() {
        moving.clear();
        told.clear();
    }

    private boolean isNews(Move move) {
        var before = remember(move.spot(), move.isLifted());
        return before == null || before != move.isLifted();
    }

    private @Nullable Boolean remember(Spot spot, boolean isLifted) {
        if (told.size() >= MOST_TAGS) {
            told.clear();
        }
        return told.put(spot, isLifted);
    }
}
