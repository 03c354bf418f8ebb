/**
 * Readers and sensors that speak real frames on a pseudo-terminal or a TCP port, and go wrong as a script says, so that
 * a demo, a test or a sales laptop runs the whole way from bytes to events. Linux and macOS.
 */
package io.placard.hardware.simulated;
