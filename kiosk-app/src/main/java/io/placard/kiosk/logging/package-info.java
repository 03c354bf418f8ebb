/**
 * The log: the file {@code placard.log}, and warnings on stderr, or all of it where that is systemd's journal. Set up
 * in code, because reading a configuration file would cost every start a tenth of a second.
 */
package io.placard.kiosk.logging;
