/** Asks a shopper who has not touched anything for a while whether they are still there. */
package io.placard.kiosk.idle;
