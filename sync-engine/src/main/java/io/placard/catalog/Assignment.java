package io.placard.catalog;

/** What a tag or a sensor slot stands for; {@code code} is the tag's hex id in upper case, or the slot's number. */
public record Assignment(String code, Target target) {
    /** What is shown when the tag is placed or the slot covered. */
    public sealed interface Target {}

    /** One product. */
    public record ToProduct(long productId) implements Target {}

    /** All of a brand. */
    public record ToBrand(long brandId) implements Target {}

    /** All of a category. */
    public record ToCategory(long categoryId) implements Target {}

    /** A brand within a category. */
    public record ToBrandInCategory(long brandId, long categoryId) implements Target {}
}
