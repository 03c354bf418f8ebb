/** What the screen of a kiosk says whose configuration cannot be used. */
package io.placard.kiosk.setup.trouble;
