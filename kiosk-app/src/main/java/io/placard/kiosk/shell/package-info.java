/**
 * Where the kiosk is and how it gets elsewhere: routes, the navigator with its way back, what tags and slots open, and
 * when a shopper counts as gone. Pure apart from JavaFX properties; used on the JavaFX thread only.
 */
package io.placard.kiosk.shell;
