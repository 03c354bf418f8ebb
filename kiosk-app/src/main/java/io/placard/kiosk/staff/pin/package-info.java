/** The pad on which staff enter their PIN. */
package io.placard.kiosk.staff.pin;
