/** What the kiosk was before: a Socket.IO server on loopback, from which the store's CMS page learns of the sensors. */
package io.placard.kiosk.bridge;
