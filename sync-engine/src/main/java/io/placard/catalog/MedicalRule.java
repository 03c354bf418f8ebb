package io.placard.catalog;

/** How everybody sees products that only patients may have. */
public enum MedicalRule {
    /** As any other, with a notice. */
    NOTICE,
    /** As something that is there, without name, picture, price or attributes. */
    BLURRED,
    /** Not at all. */
    HIDDEN
}
