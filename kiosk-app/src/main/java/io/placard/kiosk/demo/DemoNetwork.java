package io.placard.kiosk.demo;

import io.placard.kiosk.demo.pusher.PusherServer;
import io.placard.kiosk.demo.store.StoreServer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The cable between the kiosk and the store: cut, both of the store's listeners are gone. */
final class DemoNetwork {
    private final StoreServer store;
    private final PusherServer live;
    private boolean cut;

    DemoNetwork(StoreServer store, PusherServer live) {
        this.store = store;
        this.live = live;
    }

    synchronized boolean isCut() {
        return cut;
    }

    synchronized void cut() {
        if (cut) {
            return;
        }
        cut = true;
        store.disconnect();
        live.disconnect();
    }

    /** Stays cut where a port was taken meanwhile, and says so. */
    synchronized void restore() {
        if (!cut) {
            return;
        }
        try {
            store.connect();
            live.connect();
            cut = false;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The demo store cannot come back: another program took its port. Start the demo again.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
