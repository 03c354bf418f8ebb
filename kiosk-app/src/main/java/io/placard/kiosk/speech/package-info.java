/**
 * Reading aloud, for shoppers who cannot see the screen: what is said of a page or a control, whether a touch asks or
 * chooses, and the program that speaks. Knows no nodes.
 */
package io.placard.kiosk.speech;
