/**
 * Judges from what came over a device's line whether it is well. Pure: time is an argument, in monotonic nanoseconds.
 * Knows no device.
 */
package io.placard.hardware.health;
