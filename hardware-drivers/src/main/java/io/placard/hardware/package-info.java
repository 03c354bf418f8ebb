/** The drivers' public face: name the devices, listen to their events, ask how they are, close them. */
package io.placard.hardware;
