/** When the shop is open, and so when the screen is lit; decided by a pure class from the store's wall clock. */
package io.placard.kiosk.hours;
