/**
 * Readers that are asked: what all their protocols have in common, and the driver that asks, keeps time, and tells from
 * the answers which tags lie there.
 */
package io.placard.hardware.rfid.polled;
