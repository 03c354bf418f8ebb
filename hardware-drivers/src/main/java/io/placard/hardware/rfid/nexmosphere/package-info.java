/** Nexmosphere controllers: RFID antennas, presence sensors and buttons on one X-talk bus. */
package io.placard.hardware.rfid.nexmosphere;
