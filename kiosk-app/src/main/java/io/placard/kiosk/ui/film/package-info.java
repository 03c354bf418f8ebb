/**
 * Films in their places on the screens: found on disk, played one at a time, given back as soon as nobody sees them.
 */
package io.placard.kiosk.ui.film;
