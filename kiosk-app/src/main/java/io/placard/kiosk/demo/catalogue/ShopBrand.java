package io.placard.kiosk.demo.catalogue;

/** A maker on the demo's shelves; {@code description} is HTML. */
public record ShopBrand(long id, String name, String description) {}
