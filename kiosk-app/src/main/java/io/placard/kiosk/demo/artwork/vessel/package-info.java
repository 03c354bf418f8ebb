/**
 * The things that stand on the demo's shelves: tins, pouches, bars, jars, bottles, candles, each drawn by its own
 * class.
 */
package io.placard.kiosk.demo.artwork.vessel;
