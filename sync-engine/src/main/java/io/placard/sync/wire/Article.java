package io.placard.sync.wire;

/** A text the store wrote for its shoppers; {@code text} may hold HTML. */
public record Article(long id, String title, String text, String tag, String icon, String excerpt) {}
