/**
 * A small server of the Pusher Channels protocol (versions 5 to 7) for one app on the loopback interface: WebSocket for
 * the kiosks, a signed HTTP trigger for the store. It knows nothing of products.
 */
package io.placard.kiosk.demo.pusher;
