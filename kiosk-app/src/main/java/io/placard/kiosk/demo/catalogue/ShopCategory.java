package io.placard.kiosk.demo.catalogue;

/** A shelf of the demo shop; {@code order} counts from 1. */
public record ShopCategory(long id, String name, int order) {}
