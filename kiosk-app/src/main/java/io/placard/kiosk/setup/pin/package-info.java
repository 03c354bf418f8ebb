/** The step in which staff choose their PIN. */
package io.placard.kiosk.setup.pin;
