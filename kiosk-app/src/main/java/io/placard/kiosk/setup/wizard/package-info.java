/** Setup on the kiosk's own screen: a step after the other, and the way back. */
package io.placard.kiosk.setup.wizard;
