/** A shop to try screens with: a catalogue in memory, drawn pictures, and a program that shows and measures. */
package io.placard.kiosk.samples;
