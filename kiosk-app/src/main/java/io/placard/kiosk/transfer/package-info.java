/**
 * Takes a kiosk's configuration and what its staff said over to the machine that replaces it: one file, sealed by a
 * passphrase. The kiosk's id stays where it is.
 */
package io.placard.kiosk.transfer;
