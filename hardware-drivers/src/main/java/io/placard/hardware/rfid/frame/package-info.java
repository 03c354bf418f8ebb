/** Finds the frames of binary protocols in a stream of bytes, whatever lies between them. Pure. */
package io.placard.hardware.rfid.frame;
