/**
 * Setting a kiosk up on its first start: what has been entered so far, what is tried with it, and how it becomes the
 * configuration. Knows no screen and no endpoint; both show the one {@link io.placard.kiosk.setup.Setup}.
 */
package io.placard.kiosk.setup;
