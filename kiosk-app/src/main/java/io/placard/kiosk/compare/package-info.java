/** Two or three products side by side. */
package io.placard.kiosk.compare;
