package io.placard.kiosk.updates;

import io.placard.kiosk.hours.ShopHours;
import java.util.List;
import java.util.Optional;

/**
 * Whether updates are installed by themselves, and when.
 *
 * @param window by the store's wall clock; empty for the usual one
 */
public record UpdateSettings(boolean automatic, Optional<ShopHours.Span> window) {
    /** What nobody has changed. */
    public static final UpdateSettings USUAL = new UpdateSettings(true, Optional.empty());

    /** What a window may be written as. */
    public static final String ALLOWED = "a time of the night like \"02:00-04:00\"";

    /** Reads a window; empty where it cannot be read. */
    public static Optional<ShopHours.Span> parseWindow(String written) {
        return ShopHours.parse(written).filter(spans -> spans.size() == 1).map(List::getFirst);
    }
}
