package io.placard.hardware.rfid;

/**
 * What happened at one of a reader's antennas.
 *
 * @param place the antenna as its driver names it
 */
public record PlacedChange(String place, TagChange change) {
    static PlacedChange put(String place, String tag) {
        return new PlacedChange(place, new TagChange.Put(tag));
    }

    static PlacedChange removed(String place, String tag) {
        return new PlacedChange(place, new TagChange.Removed(tag));
    }
}
