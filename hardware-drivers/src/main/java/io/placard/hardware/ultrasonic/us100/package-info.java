/** US-100, which must be asked. */
package io.placard.hardware.ultrasonic.us100;
