/** UHF readers with Impinj's R2000 behind the A0 protocol: Invelion, YR, IND903. */
package io.placard.hardware.rfid.r2000;
