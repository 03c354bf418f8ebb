/** The staff's screen on which readers and sensors are watched while they work. */
package io.placard.kiosk.staff.sensors;
