/** PN532 readers of 13.56 MHz tags over their serial interface (HSU). */
package io.placard.hardware.rfid.pn532;
