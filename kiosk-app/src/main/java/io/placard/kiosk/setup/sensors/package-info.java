/** The step in which readers and sensors are named and tried. */
package io.placard.kiosk.setup.sensors;
