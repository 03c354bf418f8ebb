/** The kiosk's own keyboard on the screen: part of a view, in the shopper's language, for fingers. */
package io.placard.kiosk.ui.keyboard;
