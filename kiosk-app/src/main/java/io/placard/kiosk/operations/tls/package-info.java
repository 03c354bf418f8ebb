/** TLS for the operations endpoint: the shop's own certificate, or one that the kiosk makes for itself. */
package io.placard.kiosk.operations.tls;
