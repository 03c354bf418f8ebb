/** MaxBotix' sensors, which print distances. */
package io.placard.hardware.ultrasonic.maxbotix;
