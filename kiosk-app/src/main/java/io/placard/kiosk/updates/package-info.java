/**
 * The kiosk's part in its own updates: when they may be installed, and what became of them. They are installed by a
 * program of the package that runs as root; the two tell each other by a small file each.
 */
package io.placard.kiosk.updates;
