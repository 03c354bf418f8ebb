/** What the kiosk is made of, under which licences, and their texts. */
package io.placard.kiosk.staff.licences;
