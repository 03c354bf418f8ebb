/** What is wrong with the kiosk, in words for staff, and what to send to whoever mends it. */
package io.placard.kiosk.staff.diagnostics;
