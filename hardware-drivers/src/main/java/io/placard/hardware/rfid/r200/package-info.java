/** UHF readers with the chip sets M100 and R200: YRM100, JRD-100, R200. */
package io.placard.hardware.rfid.r200;
