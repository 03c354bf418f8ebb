/** Takes a shopper from the screen to their own phone. */
package io.placard.kiosk.ui.qr;
