/**
 * Serial ports: opening, reading, naming them, and one thread for each device that keeps its port open for as long as
 * the kiosk runs.
 */
package io.placard.hardware.serial;
