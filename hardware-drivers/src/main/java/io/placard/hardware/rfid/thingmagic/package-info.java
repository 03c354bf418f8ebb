/** UHF readers with ThingMagic's modules M5e, M6e, M7e and Nano, and those that speak alike. */
package io.placard.hardware.rfid.thingmagic;
