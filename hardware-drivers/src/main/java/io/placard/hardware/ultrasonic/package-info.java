/**
 * What distance sensors send and what it means: one final decoder per wire format, from bytes to millimetres, and the
 * filter and the gate that tell from millimetres whether something covers the slot. Pure: no threads, no ports, and
 * time is an argument.
 */
package io.placard.hardware.ultrasonic;
