/** Readers with home-made firmware that say tags in lines of text. */
package io.placard.hardware.rfid.line;
