/** UHF readers that speak EPCglobal's LLRP over TCP: Impinj, Zebra, and others. */
package io.placard.hardware.rfid.llrp;
