package io.placard.kiosk.demo.broadcast;

/** Who changed the product. */
public enum ChangeSource {
    /** A person at the back end's own pages. */
    BACK_OFFICE,
    /** The point of sale's webhook: a sale, a delivery. Never broadcast. */
    POINT_OF_SALE
}
