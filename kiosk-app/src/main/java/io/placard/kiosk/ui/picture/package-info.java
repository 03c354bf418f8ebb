/**
 * Pictures as the screen needs them: decoded off the JavaFX thread to the size shown, kept within a budget of bytes,
 * and stood in for by drawn artwork as long as, or whenever, there is none.
 */
package io.placard.kiosk.ui.picture;
