/**
 * Scrolling by finger: JavaFX on Linux hears fingers only as mouse events and its lists ignore those. A pure model of
 * the movement, the gesture that drives it, and two surfaces that use it: one for a page, one that recycles its cards.
 */
package io.placard.kiosk.ui.scroll;
