/**
 * What RFID readers send and what it means: one final decoder per wire format, from bytes to frames, and the tracker
 * that tells from frames which tag lies on the pad. Pure: no threads, no ports, and time is an argument.
 */
package io.placard.hardware.rfid;
