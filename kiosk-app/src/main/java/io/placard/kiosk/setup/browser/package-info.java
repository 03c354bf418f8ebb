/** Setup from a browser: what its page asks and enters, over the same setup that the screen shows. */
package io.placard.kiosk.setup.browser;
