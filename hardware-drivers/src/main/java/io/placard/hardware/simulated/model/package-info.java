/**
 * What each kind of simulated device is: its frames, its checks, what is set in it and what lies before it. Written
 * from the manuals and captures, not from the drivers, so that a mistake in one shows against the other. Pure.
 */
package io.placard.hardware.simulated.model;
