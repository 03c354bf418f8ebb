/**
 * What stays around every screen: the ways back, home and to each category, and a quiet sign where prices may be old.
 */
package io.placard.kiosk.frame;
