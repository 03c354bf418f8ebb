/** Sensors behind home-made firmware that prints lines of text. */
package io.placard.hardware.ultrasonic.line;
