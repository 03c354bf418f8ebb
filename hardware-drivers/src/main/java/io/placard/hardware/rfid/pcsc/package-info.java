/** Readers with a driver of the operating system (PC/SC). */
package io.placard.hardware.rfid.pcsc;
