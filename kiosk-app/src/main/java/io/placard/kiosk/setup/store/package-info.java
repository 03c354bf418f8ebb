/** The step in which the store is named and asked. */
package io.placard.kiosk.setup.store;
