/**
 * How a running kiosk is observed and driven from outside: the operations endpoint with its page, status and metrics,
 * and the trace file. It only reads what others tell it; nothing here waits on the JavaFX thread.
 */
package io.placard.kiosk.operations;
