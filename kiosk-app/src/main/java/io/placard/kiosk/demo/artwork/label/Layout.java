package io.placard.kiosk.demo.artwork.label;

/** How a label is laid out. */
public enum Layout {
    /** A paper label with a double rule: mark, name, kind, around a middle axis. */
    CLASSIC,
    /** Colour above with a large motif, paper below with the name from the left. */
    BLOCK,
    /** A motif in an arched window, the name beneath. */
    ARCH,
    /** Printed on the package itself: a large name from the left between thin rules. */
    PRINT,
    /** A paper band around a patterned package. */
    BAND,
    /** A round seal on a patterned package. */
    SEAL
}
