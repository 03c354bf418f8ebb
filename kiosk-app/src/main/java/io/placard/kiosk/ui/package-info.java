/**
 * What screens are made of: the product card, words and money in the shopper's language, offers, clamped text,
 * formatted descriptions, icons. Knows the catalogue's records; knows no screen.
 */
package io.placard.kiosk.ui;
