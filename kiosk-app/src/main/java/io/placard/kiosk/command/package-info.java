/**
 * The command line: what can be asked for, in which words, and with which exit code it ends. Starts the kiosk through
 * {@link io.placard.kiosk.command.KioskStarter}, which the composition root implements.
 */
package io.placard.kiosk.command;
