/** The demo store's HTTP side: it answers the catalogue API as the real back end does, and serves the pictures. */
package io.placard.kiosk.demo.store;
