/** What every staff screen is made of: the places there are, the frame around each, and how it hears of the shelf. */
package io.placard.kiosk.staff.place;
