package io.placard.hardware.rfid;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One tag, where it lies, and which antennas see it. */
final class InventoriedTag {
    private final String tag;
    private final boolean isKnown;
    private final Map<String, Sighting> sightings = new HashMap<>(2);
    private @Nullable String place;
    private boolean isReplaced;
    private long replacedAt;

    InventoriedTag(String tag, boolean isKnown) {
        this.tag = tag;
        this.isKnown = isKnown;
    }

    String tag() {
        return tag;
    }

    boolean isKnown() {
        return isKnown;
    }

    /** Where it counts as put. */
    @Nullable String place() {
        return place;
    }

    boolean liesAt(String somewhere) {
        return somewhere.equals(place);
    }

    Map<String, Sighting> sightings() {
        return sightings;
    }

    Sighting at(String somewhere) {
        return sightings.computeIfAbsent(somewhere, _ -> new Sighting());
    }

    void put(String where) {
        place = where;
        isReplaced = false;
    }

    void remove() {
        if (place != null) {
            sightings.remove(place);
        }
        place = null;
    }

    void replace(long now) {
        remove();
        isReplaced = true;
        replacedAt = now;
    }

    /** Whether another tag took its place within this time. */
    boolean isEcho(long now, long echoNanos) {
        return isReplaced && now - replacedAt < echoNanos;
    }
}
