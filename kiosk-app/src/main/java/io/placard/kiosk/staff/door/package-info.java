/**
 * The way into staff mode: a gesture nobody makes by chance, and a PIN with a limit on how often it may be guessed.
 * Knows no screen.
 */
package io.placard.kiosk.staff.door;
