/** What a shopper reads: the store's own words, and cards that lead to its articles. */
package io.placard.kiosk.ui.reading;
