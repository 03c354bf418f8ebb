/**
 * The demo: a whole store on the loopback interface, simulated devices, and the controls that play shopper and staff.
 * The kiosk meets it as it meets any store, by the catalogue API, the live channel and serial ports.
 */
package io.placard.kiosk.demo;
