/**
 * What whoever mends a kiosk needs to know: a diagnosis gathered beside the JavaFX thread, and a bundle of it with logs
 * and threads that holds no secrets.
 */
package io.placard.kiosk.support;
