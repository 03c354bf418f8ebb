/** The step in which the screen's size is told and its touch is tried. */
package io.placard.kiosk.setup.screen;
