/** What goes wrong on lines and with devices, as a script that any simulated device plays. */
package io.placard.hardware.simulated.fault;
