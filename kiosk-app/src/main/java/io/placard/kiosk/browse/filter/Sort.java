package io.placard.kiosk.browse.filter;

/** In which order a page shows its products. Equal ones follow each other by name. */
public enum Sort {
    /** What the store features first. */
    RECOMMENDED,
    NAME,
    CHEAPEST,
    DEAREST,
    /** What the store took in last first: it numbers its products as they come. */
    NEWEST,
    /** The most of the shelf's {@link Shelf#potency() potency} first. */
    STRONGEST
}
