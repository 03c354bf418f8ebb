/** Whose turn it is, among devices that disturb each other when they work at once. */
package io.placard.hardware.turn;
