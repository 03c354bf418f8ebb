/**
 * Faults injected into the built program, as it runs in a shop below a service that starts it anew: how long it takes
 * until its screen is useful again, and whether the log says why. The program itself has no door for this: a Java agent
 * is attached to it.
 */
package io.placard.kiosk.faults;
