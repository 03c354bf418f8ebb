/** What the kiosk shows while nobody is there: the store's advertisements and products in turn, and an invitation. */
package io.placard.kiosk.attract;
