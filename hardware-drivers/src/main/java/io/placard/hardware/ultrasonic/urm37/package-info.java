/** DFRobot URM37, which must be asked. */
package io.placard.hardware.ultrasonic.urm37;
