/**
 * The demo's drawer: a handle at the screen's edge, and behind it everything that needs hardware or a back end in a
 * shop: tags, slots, edits in the store, the network.
 */
package io.placard.kiosk.demodrawer;
