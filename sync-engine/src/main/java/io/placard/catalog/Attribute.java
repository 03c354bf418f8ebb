package io.placard.catalog;

/** A named fact about a product, such as {@code THC 21.4}; {@code group} is empty for the ungrouped ones. */
public record Attribute(String group, String name, String value) {}
