/** A short sound that answers a hand at the shelf, where the shop wants it. Knows no nodes. */
package io.placard.kiosk.chime;
