package io.placard.catalog;

import java.math.BigDecimal;

/** What one size of a product costs, in the store's currency; {@code size} is the store's name for it. */
public record Price(String size, BigDecimal amount) {}
