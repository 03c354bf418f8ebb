package io.placard.catalog;

/** Yes-or-no facts about a product that decide where and how it is shown. */
public record ProductFlags(boolean featured, boolean medicalOnly, boolean fullScreen) {
    /** An ordinary product. */
    public static final ProductFlags NONE = new ProductFlags(false, false, false);
}
