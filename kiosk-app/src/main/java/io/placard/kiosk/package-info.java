/** Starts, wires and stops the kiosk: command line, settings, and the one composition root. */
package io.placard.kiosk;
