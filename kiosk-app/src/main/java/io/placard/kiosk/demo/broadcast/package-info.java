/**
 * What the back end tells the kiosks about its changes: the rules by which it speaks or stays silent, and the outbox
 * that hands what it says to the live server.
 */
package io.placard.kiosk.demo.broadcast;
