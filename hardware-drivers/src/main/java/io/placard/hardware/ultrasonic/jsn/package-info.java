/** JSN-SR04T and AJ-SR04M, where they must be asked. */
package io.placard.hardware.ultrasonic.jsn;
