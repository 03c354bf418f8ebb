package io.placard.kiosk.demo.catalogue;

/** A short text of the shop's own; {@code text} is HTML. */
public record ShopArticle(long id, String title, String text, String tag, String icon, String excerpt) {}
