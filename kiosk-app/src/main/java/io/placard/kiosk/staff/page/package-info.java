/** What staff see and do once they are in: how the kiosk is, and the few things to be done about it. */
package io.placard.kiosk.staff.page;
