package io.placard.hardware.rfid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells which tags lie at which antenna, for readers that are asked again and again, or that see several tags, or that
 * tell themselves what comes and goes. All times are monotonic nanoseconds; the same thread makes all calls.
 */
public final class InventoryPresence {
    /** For a reader that does not tell how loud it hears a tag. */
    public static final int NO_RSSI = 0;

    /** More tags than any fixture holds; a flood of ids takes no more memory than this. */
    private static final int MOST_TAGS = 1000;

    private final InventorySettings settings;
    private final Predicate<String> isKnown;
    private final Map<String, InventoriedTag> tags = new HashMap<>();
    private final Map<String, Rounds> rounds = new HashMap<>();
    private boolean hasSign;
    private long lastSign;
    private boolean isLost;
    private long lostAt;

    /**
     * Antennas with nothing on them.
     *
     * @param isKnown tags the kiosk knows are believed at once; asked once for each time a tag comes
     */
    public InventoryPresence(InventorySettings settings, Predicate<String> isKnown) {
        this.settings = settings;
        this.isKnown = isKnown;
    }

    /**
     * An antenna saw a tag, by a frame with a right checksum.
     *
     * @param rssiDbm how loud, or {@link #NO_RSSI}
     */
    public List<PlacedChange> seen(String place, String tag, int rssiDbm, long now) {
        var seen = find(tag);
        if (seen.isEmpty() || rssiDbm < floor(seen.get(), place)) {
            return List.of();
        }
        var one = seen.get();
        tags.putIfAbsent(tag, one);
        var sighting = one.at(place);
        sighting.seen(rssiDbm, roundsOf(place, now).count, settings.misses() == 0, settings.confirmWithin(), now);
        return one.liesAt(place) || !mayComeTo(one, sighting, now) ? List.of() : put(one, place, now);
    }

    /** A clean round of an antenna is over: every tag that it did not see has one miss. */
    public List<PlacedChange> roundEnded(String place, long now) {
        var ended = roundsOf(place, now);
        for (var one : tags.values()) {
            var sighting = one.sightings().get(place);
            if (sighting != null) {
                sighting.roundEnded(ended.count);
            }
        }
        ended.count++;
        ended.lastEnded = now;
        return quiet(now);
    }

    /** The reader itself says that a tag was lifted. */
    public List<PlacedChange> gone(String place, String tag) {
        var one = tags.get(tag);
        if (one == null || !one.liesAt(place)) {
            return List.of();
        }
        tags.remove(tag);
        return List.of(PlacedChange.removed(place, tag));
    }

    /** A broken frame was read: something lies there. */
    public void sign(long now) {
        hasSign = true;
        lastSign = now;
    }

    /** All that came until {@code now} has been told. */
    public List<PlacedChange> quiet(long now) {
        if (tags.isEmpty()) {
            return List.of();
        }
        var changes = new ArrayList<PlacedChange>();
        for (var one : tags.values()) {
            var place = one.place();
            if (place != null && isGone(one.at(place), place, now)) {
                changes.addAll(leave(one, place, now));
            }
        }
        tags.values().removeIf(one -> isForgotten(one, now));
        return changes;
    }

    /** The port was lost; until it is back, call {@link #quiet}. */
    public void lost(long now) {
        if (!isLost) {
            isLost = true;
            lostAt = now;
        }
    }

    /** The port is open, for the first time or again: the tags get their time to show. */
    public void opened(long now) {
        isLost = false;
        hasSign = false;
        rounds.clear();
        for (var one : tags.values()) {
            one.sightings().values().forEach(sighting -> sighting.renew(now));
        }
    }

    private Optional<InventoriedTag> find(String tag) {
        var one = tags.get(tag);
        if (one != null) {
            return Optional.of(one);
        }
        return tags.size() < MOST_TAGS ? Optional.of(new InventoriedTag(tag, isKnown.test(tag))) : Optional.empty();
    }

    /** A tag that lies here may become a little weaker than one must be to come. */
    private int floor(InventoriedTag one, String place) {
        return one.liesAt(place) ? settings.rssiFloorDbm() - settings.rssiHysteresisDb() : settings.rssiFloorDbm();
    }

    private Rounds roundsOf(String place, long now) {
        return rounds.computeIfAbsent(place, _ -> new Rounds(now));
    }

    private boolean mayComeTo(InventoriedTag one, Sighting sighting, long now) {
        if (!isConfirmed(one, sighting) || one.isEcho(now, settings.echo().toNanos())) {
            return false;
        }
        var elsewhere = one.place();
        return elsewhere == null || sighting.isLouder(one.at(elsewhere), settings.rssiHysteresisDb());
    }

    private boolean isConfirmed(InventoriedTag one, Sighting sighting) {
        return one.isKnown() || one.place() != null || sighting.reads() >= settings.confirmReads();
    }

    private List<PlacedChange> put(InventoriedTag one, String place, long now) {
        var changes = new ArrayList<PlacedChange>(2);
        var before = one.place();
        if (before != null) {
            changes.add(PlacedChange.removed(before, one.tag()));
        }
        if (settings.oneTag()) {
            for (var other : tags.values()) {
                if (other.liesAt(place)) {
                    other.replace(now);
                    changes.add(PlacedChange.removed(place, other.tag()));
                }
            }
        }
        one.put(place);
        changes.add(PlacedChange.put(place, one.tag()));
        return changes;
    }

    /** Lifted from where it lay; another antenna that saw it all the time has it now. */
    private List<PlacedChange> leave(InventoriedTag one, String place, long now) {
        var removed = PlacedChange.removed(place, one.tag());
        one.remove();
        var next = isLost
                ? Optional.<String>empty()
                : one.sightings().entrySet().stream()
                        .filter(other -> !isGone(other.getValue(), other.getKey(), now))
                        .filter(other -> other.getValue().misses() == 0)
                        .max((some, other) -> Double.compare(
                                some.getValue().strengthDbm(), other.getValue().strengthDbm()))
                        .map(Map.Entry::getKey);
        var changes = new ArrayList<PlacedChange>(2);
        changes.add(removed);
        next.ifPresent(elsewhere -> changes.addAll(put(one, elsewhere, now)));
        return changes;
    }

    private boolean isGone(Sighting sighting, String place, long now) {
        if (isLost) {
            return now - lostAt >= settings.lostPortKeeps().toNanos();
        }
        long silence = sighting.silence(now);
        long keeps = settings.corruptKeeps().toNanos();
        long removedAfter = settings.removedAfter().toNanos();
        if (hasSign && now - lastSign < removedAfter && silence < keeps) {
            return false;
        }
        if (settings.misses() == 0) {
            return silence >= removedAfter;
        }
        boolean isMissed = sighting.misses() >= settings.misses() && silence >= removedAfter;
        boolean isReaderSilent = keeps > 0 && now - roundsOf(place, now).lastEnded >= keeps;
        return isMissed || (isReaderSilent && silence >= keeps);
    }

    /** Tags that were seen but never put, and antennas that no longer see a tag, leave no trace. */
    private boolean isForgotten(InventoriedTag one, long now) {
        var lies = one.place();
        long longest = settings.confirmWithin()
                .plus(settings.removedAfter())
                .plus(settings.echo())
                .toNanos();
        one.sightings()
                .entrySet()
                .removeIf(other ->
                        !other.getKey().equals(lies) && other.getValue().silence(now) > longest);
        return lies == null
                && one.sightings().isEmpty()
                && !one.isEcho(now, settings.echo().toNanos());
    }

    /** An antenna's rounds. */
    private static final class Rounds {
        private long count;
        private long lastEnded;

        Rounds(long now) {
            lastEnded = now;
        }
    }
}
