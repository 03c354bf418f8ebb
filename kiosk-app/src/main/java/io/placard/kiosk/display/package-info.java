/** The screen the kiosk is on: finding out whether there is one, the window, and pictures of what it shows. */
package io.placard.kiosk.display;
