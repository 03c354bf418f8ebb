/** Readers that type a tag as a keyboard would. */
package io.placard.hardware.rfid.keyboard;
