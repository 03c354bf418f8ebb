/**
 * Whether the kiosk lives: a heartbeat of the JavaFX thread and of the frames really drawn, how earlier runs ended,
 * safe mode after a row of crashes, and the way to start anew. What is decided is decided by pure classes that are
 * given beats and instants.
 */
package io.placard.kiosk.watchdog;
