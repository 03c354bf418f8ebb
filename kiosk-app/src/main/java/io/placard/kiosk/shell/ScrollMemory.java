package io.placard.kiosk.shell;

import java.util.HashMap;
import java.util.Map;

/** How far each page was scrolled, so that the way back leads to where the shopper was. Forgets at a session's end. */
public final class ScrollMemory {
    private final Map<Route, Double> offsets = new HashMap<>();

    /** Remembers that the page is scrolled down by so many pixels. */
    public void remember(Route route, double offset) {
        offsets.put(route, offset);
    }

    /** How far the page was scrolled, in pixels; 0 for a page not seen in this session. */
    public double offsetOf(Route route) {
        return offsets.getOrDefault(route, 0.0);
    }

    public void forget() {
        offsets.clear();
    }
}
