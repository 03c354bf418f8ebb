/** Chafon's UHF readers UHFReader18, UHFReader86 and UHFReader288. */
package io.placard.hardware.rfid.chafon;
