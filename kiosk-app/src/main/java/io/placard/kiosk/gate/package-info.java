/** Asks a shopper's age where the store wants it, and keeps the shop closed to the too young. Knows nobody. */
package io.placard.kiosk.gate;
