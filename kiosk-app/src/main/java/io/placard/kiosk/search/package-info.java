/** The search: a field, the kiosk's own keyboard, and what is found at each key. */
package io.placard.kiosk.search;
