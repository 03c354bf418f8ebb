/**
 * What systemd is told of the kiosk: that it is ready, how it is, that it lives, that it ends. Nothing happens where no
 * service manager listens, nor on Windows and macOS.
 */
package io.placard.kiosk.watchdog.service;
