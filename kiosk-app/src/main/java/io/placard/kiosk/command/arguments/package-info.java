/** The words of the command line: which there are, and what was asked for with them. */
package io.placard.kiosk.command.arguments;
