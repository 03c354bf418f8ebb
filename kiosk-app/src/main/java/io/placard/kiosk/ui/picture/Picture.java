package io.placard.kiosk.ui.picture;

/** What can be shown in so many pixels; equal pictures are decoded once. */
public sealed interface Picture {
    int width();

    int height();

    /** A picture file of the store, cut to fill the size; one of a very different shape is shown whole instead. */
    record Photo(String url, int width, int height) implements Picture {}

    /** A picture file shown whole and no larger than the size; the result is as large as the picture then is. */
    record Logo(String url, int width, int height) implements Picture {}

    /** Drawn artwork. */
    record Drawn(Motif motif, int width, int height) implements Picture {}
}
